import { checkBytes } from "./limits.ts";
import { type NamedArray, shapeInWords, sizeOf } from "./numbers.ts";

/** The kinds of numbers of the format, by the third byte of a file. */
const kinds: Readonly<Record<number, string>> = {
  0x09: "signed bytes",
  0x0b: "shorts",
  0x0c: "ints",
  0x0d: "floats",
  0x0e: "doubles",
};
const unsignedBytes = 0x08;
const mostAxes = 4;

/** Could these bytes be an IDX file? It begins with two zeros, a kind of numbers and how many axes there are. */
export const looksLikeIdx = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && bytes[0] === 0 && bytes[1] === 0 && (bytes[2] === unsignedBytes || bytes[2] in kinds);

/**
 * Reads the IDX format of MNIST (LeCun, "The MNIST database", file formats), of unsigned bytes, big-endian:
 *
 *     0   2 bytes         0, 0
 *     2   1 byte          8: unsigned bytes
 *     3   1 byte          how many axes
 *     4   uint32 an axis  its size
 *         the rest        the numbers, the last axis running fastest
 *
 * Throws an Error that names the file, the byte, and what was expected there.
 */
export function parseIdx(bytes: Uint8Array, file: string): NamedArray {
  if (bytes.length < 4) throw new Error(`${file} is cut short: it has ${bytes.length} bytes of a header.`);
  if (bytes[0] !== 0 || bytes[1] !== 0)
    throw new Error(
      `${file} is no IDX file: its first two bytes are ${bytes[0]}, ${bytes[1]} where 0, 0 belong.`,
    );
  const [, , kind, axes] = bytes;
  if (kind !== unsignedBytes)
    throw new Error(
      `${file}, byte 2: numbers of the kind ${kind}${kind in kinds ? ` (${kinds[kind]})` : ""}; unsigned bytes (8) are read.`,
    );
  if (axes < 1 || axes > mostAxes)
    throw new Error(`${file}, byte 3: ${axes} axes; labels have 1, pictures 3.`);
  const start = 4 + 4 * axes;
  if (bytes.length < start)
    throw new Error(
      `${file} is cut short: its header of ${axes} axes needs ${start} bytes, it has ${bytes.length}.`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const size = sizeOf(shape);
  checkBytes(file, size, "has");
  if (bytes.length !== start + size)
    throw new Error(
      `${file} ${bytes.length < start + size ? "is cut short" : "is too long"}: ${shapeInWords(shape)} numbers end at byte ${start + size}, the file at ${bytes.length}.`,
    );
  return { file, shape, values: bytes.subarray(start), isWhole: true };
}
