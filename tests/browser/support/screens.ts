/** The screens on which the site is looked at. */
export const smallPhone = { width: 280, height: 600 };
export const phone = { width: 390, height: 844 };
export const laptop = { width: 1280, height: 720 };
export const projector = { width: 1024, height: 768 };
export const television = { width: 1920, height: 1080 };
export const desk = { width: 1440, height: 900 };
export const wall = { width: 3840, height: 2160 };
