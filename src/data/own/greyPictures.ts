import { digitPixels } from "../digitsFormat.ts";
import type { NamedArray } from "./numbers.ts";
import { scalerTo28 } from "./scaleTo28.ts";
import type { Stack } from "./stack.ts";

/** How numbers became grey levels. */
export type Levels = "from 0 to 1" | "from 0 to 255" | "from the smallest to the largest";

/** A whole set whose largest number is below this is no set of bytes: it would be nearly black. */
const darkestByte = 64;

/** Brightness of red, green and blue (ITU-R BT.601). */
const luma = [0.299, 0.587, 0.114];

/**
 * An array's pictures as 28 × 28 grey levels 0–255, one after another. Numbers from 0 to 1 or from 0 to 255 are taken as
 * such; others are stretched, the smallest of all to 0 and the largest to 255. Throws an Error that names the first number
 * that is not finite.
 */
export function greyPictures(
  { file, values }: NamedArray,
  stack: Stack,
): { pictures: Uint8Array; levels: Levels } {
  const [low, high] = rangeOf(values, stack, file);
  const levels: Levels =
    low >= 0 && high <= 1
      ? "from 0 to 1"
      : low >= 0 && high <= 255 && high >= darkestByte
        ? "from 0 to 255"
        : "from the smallest to the largest";
  if (levels === "from 0 to 255" && values instanceof Uint8Array && isAsWanted(stack))
    return { pictures: values.slice(0, stack.count * digitPixels), levels };
  const [zero, full] =
    levels === "from 0 to 1"
      ? [0, 1]
      : levels === "from 0 to 255"
        ? [0, 255]
        : [low, high > low ? high : low + 1];
  const { count, height, width, channels, strides } = stack;
  const colours = channels >= 3 ? luma : [1];
  const tile = new Float64Array(width * height);
  const scale = scalerTo28(width, height);
  const pictures = new Uint8Array(count * digitPixels);
  for (let picture = 0; picture < count; picture++) {
    let pixel = 0;
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++) {
        const at = picture * strides.picture + row * strides.row + column * strides.column;
        let level = 0;
        for (let k = 0; k < colours.length; k++) level += colours[k] * values[at + k * strides.channel];
        tile[pixel++] = (255 * (level - zero)) / (full - zero);
      }
    if (width === 28 && height === 28)
      for (let i = 0; i < digitPixels; i++) pictures[picture * digitPixels + i] = Math.round(tile[i]);
    else scale({ width, height, levels: tile }, pictures, picture * digitPixels);
  }
  return { pictures, levels };
}

/** 28 × 28 of one channel, row by row: there is nothing to do. */
const isAsWanted = ({ width, height, channels }: Stack): boolean =>
  width === 28 && height === 28 && channels === 1;

function rangeOf(values: ArrayLike<number>, { strides }: Stack, file: string): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!Number.isFinite(value))
      throw new Error(
        `${file}, picture ${Math.floor(i / strides.picture)} (counted from 0), number ${i % strides.picture}: ${value}; every number must be finite.`,
      );
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
