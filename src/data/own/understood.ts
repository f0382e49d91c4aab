import { digitPixels } from "../digitsFormat.ts";
import { chooseArrays } from "./chooseArrays.ts";
import { greyPictures } from "./greyPictures.ts";
import { checkBytes, checkCount } from "./limits.ts";
import { type NamedArray, shapeInWords } from "./numbers.ts";
import { guessInk, type Ink } from "./polarity.ts";
import { arraysIn } from "./readArrays.ts";
import { tidyName } from "./setName.ts";
import type { NamedBytes } from "./unpack.ts";

/** What was understood of some files, before it is taken. */
export interface Understood {
  readonly name: string;
  /** 28 × 28 grey levels each, as dark or light as they are in the files. */
  readonly pictures: Uint8Array;
  readonly labels: NamedArray | null;
  readonly ink: Ink;
  /** What was found and done, in phrases. */
  readonly remarks: readonly string[];
}

/** Puts together what was understood; guesses the ink. */
export const understood = (
  name: string,
  pictures: Uint8Array,
  remarks: readonly string[],
  labels: NamedArray | null = null,
): Understood => ({ name: tidyName(name), pictures, labels, ink: guessInk(pictures), remarks });

/** The arrays in all the files. Each may unpack to as much as can be taken, but not all of them together. */
function arraysInAll(files: readonly NamedBytes[]): NamedArray[] {
  let total = 0;
  return files.flatMap((file) => {
    const arrays = arraysIn(file);
    total += arrays.reduce((sum, { values }) => sum + values.length, 0);
    checkBytes(`These ${files.length} files together`, total, "unpack to");
    return arrays;
  });
}

/** Reads files of arrays. Throws an Error that names file, byte or entry, and says what was expected. */
export function understandArrays(files: readonly NamedBytes[]): Understood {
  const { pictures: array, stack, labels, leftOut } = chooseArrays(arraysInAll(files));
  checkCount(array.file, stack.count);
  const { pictures, levels } = greyPictures(array, stack);
  const file = files.find(({ file }) => array.file.startsWith(file.replace(/\.gz$/i, "")))?.file;
  return understood(
    file ?? array.file,
    pictures,
    [
      `${shapeInWords(array.shape)} numbers, taken ${levels}`,
      stack.width * stack.height === digitPixels && stack.width === stack.height
        ? "28 × 28 as they are"
        : `${stack.width} × ${stack.height} scaled to 28 × 28`,
      ...leftOut.map(({ file, shape }) => `${file} (${shapeInWords(shape)}) left out`),
    ],
    labels,
  );
}
