import { grouped } from "../../math/grouped.ts";
/** An array of numbers as a file holds it: the sizes of its axes, the last one running fastest. */
export interface NamedArray {
  /** The file, and the entry in it, as they are told to the reader. */
  readonly file: string;
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
  /** Every value is a whole number, by its kind. */
  readonly isWhole: boolean;
}

/** How many numbers an array of this shape holds; infinite where that is past all counting. */
export const sizeOf = (shape: readonly number[]): number => shape.reduce((size, n) => size * n, 1);

/** "60,000 × 28 × 28" */
export const shapeInWords = (shape: readonly number[]): string =>
  shape.length === 0 ? "a single number" : shape.map(grouped).join(" × ");
