/** The size of a figure's picture in lists of figures, pixels. It is shown at any size. */
export const pictureSize = { width: 320, height: 200 } as const;
