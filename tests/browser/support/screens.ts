/** The screens on which the site is looked at. */
export const phone = { width: 390, height: 844 };
export const laptop = { width: 1280, height: 720 };
export const desk = { width: 1440, height: 900 };
