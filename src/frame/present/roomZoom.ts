/** The screen that presented figures are laid out for, pixels: at 1280×720 letters of 13 px become 24 px high. */
export const leastScreen = { width: 693, height: 390 };

/** How many times a presented figure is enlarged on a screen of this size, in pixels; never made smaller. */
export const roomZoom = (width: number, height: number): number =>
  Math.max(1, Math.min(width / leastScreen.width, height / leastScreen.height));
