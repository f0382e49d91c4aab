/** A letter of a sentence is about so wide for its height: over the drawings' words 0.45 to 0.52, measured. */
const LETTER = 0.52;

/** How long words of so high letters are, pixels, as far as can be told without drawing them. */
export const lengthOf = (size: number, words: string): number => LETTER * size * [...words].length;

/** Words of so high letters go on a line of so many pixels. */
export const fitsOn = (pixels: number, size: number, words: string): boolean =>
  lengthOf(size, words) <= pixels;

/**
 * The first of several wordings that fits on a line, the last if none does: on a small phone a title says less than on a desk.
 * @param pixels how long the line may be
 * @param size of its letters, pixels
 */
export const wordingFor = (pixels: number, size: number, wordings: readonly [string, ...string[]]): string =>
  wordings.find((words) => fitsOn(pixels, size, words)) ?? wordings[wordings.length - 1];
