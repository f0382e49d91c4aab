import type { Factors } from "./factors.ts";
import type { AboutSet } from "./pictureSet.ts";

/**
 * How MNIST's digits are packed, and Fashion-MNIST. Little-endian, and gzipped as a whole:
 *
 *     0   8 bytes          "ERdigit1"
 *     8   uint32           pictures to train on
 *    12   uint32           pictures held out
 *    16   16 bytes         the grey levels 0–255 that the sixteen codes stand for, ascending
 *    32   1 byte each      labels 0–9, those to train on first
 *         392 bytes each   pictures, 28 × 28 row by row, two codes a byte, the left one in the high half
 */
export const digitPixels = 784;
export const digitsMagic = "ERdigit1";
export const digitsHeader = 32;
export const greyLevels = 16;

/** Digits of one kind: `pictures` holds 784 grey levels 0–255 for each of `labels`. */
export interface DigitSet {
  readonly pictures: Uint8Array;
  readonly labels: Uint8Array;
}

/** The fixed split: what is held out is never trained on. */
export interface Digits {
  readonly train: DigitSet;
  readonly heldOut: DigitSet;
  /** What they are; MNIST's digits, where nothing is said. */
  readonly about?: AboutSet;
  /** What each held-out picture was made from, where it was made. */
  readonly factors?: Factors;
}

function problemOf(bytes: Uint8Array): string | null {
  if (bytes.length < digitsHeader) return `has ${bytes.length} bytes, fewer than its header`;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, digitsMagic.length));
  if (start !== digitsMagic) return `does not start with ${digitsMagic}`;
  const levels = bytes.subarray(16, digitsHeader);
  if (levels.some((level, i) => i > 0 && level <= levels[i - 1])) return "has grey levels that do not ascend";
  const { train, heldOut } = countsOf(bytes);
  const count = train + heldOut;
  const expected = digitsHeader + count * (1 + digitPixels / 2);
  if (bytes.length !== expected) return `has ${bytes.length} bytes where ${count} digits need ${expected}`;
  const labels = bytes.subarray(digitsHeader, digitsHeader + count);
  return labels.every((label) => label <= 9) ? null : "has a label above 9";
}

function countsOf(bytes: Uint8Array): { train: number; heldOut: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { train: view.getUint32(8, true), heldOut: view.getUint32(12, true) };
}

function unpackPictures(codes: Uint8Array, levels: Uint8Array): Uint8Array {
  const pictures = new Uint8Array(codes.length * 2);
  for (let i = 0; i < codes.length; i++) {
    pictures[2 * i] = levels[codes[i] >> 4];
    pictures[2 * i + 1] = levels[codes[i] & 15];
  }
  return pictures;
}

/** Reads packed digits (already gunzipped). Throws an Error that names `file` and says what is wrong with it. */
export function parseDigits(bytes: Uint8Array, file: string): Digits {
  const problem = problemOf(bytes);
  if (problem !== null) throw new Error(`The pictures could not be read: ${file} ${problem}.`);
  const { train, heldOut } = countsOf(bytes);
  const count = train + heldOut;
  const labels = bytes.slice(digitsHeader, digitsHeader + count);
  const pictures = unpackPictures(bytes.subarray(digitsHeader + count), bytes.subarray(16, digitsHeader));
  return {
    train: { pictures: pictures.subarray(0, train * digitPixels), labels: labels.subarray(0, train) },
    heldOut: { pictures: pictures.subarray(train * digitPixels), labels: labels.subarray(train) },
  };
}
