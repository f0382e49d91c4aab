import { type NamedArray, sizeOf } from "./numbers.ts";

/** How an array holds pictures: its number at (picture, row, column, channel) stands at the sum of these times the strides. */
export interface Stack {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly strides: {
    readonly picture: number;
    readonly row: number;
    readonly column: number;
    readonly channel: number;
  };
}

const widest = 1024;
const narrowest = 4;
const isSide = (n: number): boolean => n >= narrowest && n <= widest;
const isColour = (n: number): boolean => n === 1 || n === 3 || n === 4;

/**
 * Reads a shape as that of pictures: N × height × width, N × side² row by row, with a last axis of 1, 3 or 4 channels, or
 * with one of 1 or 3 ahead of height and width, as PyTorch has it. Null if it is none of these.
 */
export function stackOf(shape: readonly number[]): Stack | null {
  const [count, a, b, c] = shape;
  if (shape.length === 2) {
    const side = Math.sqrt(a);
    return Number.isInteger(side) && isSide(side) ? stack(count, side, side) : null;
  }
  if (shape.length === 3) return isSide(a) && isSide(b) ? stack(count, a, b) : null;
  if (shape.length !== 4) return null;
  if (isSide(a) && isSide(b) && isColour(c)) return stack(count, a, b, c);
  if (!(isColour(a) && isSide(b) && isSide(c))) return null;
  return { ...stack(count, b, c, a), strides: { picture: a * b * c, row: c, column: 1, channel: b * c } };
}

const stack = (count: number, height: number, width: number, channels = 1): Stack => ({
  count,
  height,
  width,
  channels,
  strides: { picture: height * width * channels, row: width * channels, column: channels, channel: 1 },
});

/** So many whole numbers, one a picture, that may be its labels. */
export const mayBeLabels = ({ shape, isWhole }: NamedArray, pictures: number): boolean =>
  isWhole && shape[0] === pictures && sizeOf(shape) === pictures;
