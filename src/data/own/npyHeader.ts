import { grouped } from "../../math/grouped.ts";
/** What stands ahead of the numbers of an array that NumPy has written. */
export interface NpyHeader {
  /** Byte order, letter and width of the numbers: "<f4". */
  readonly descr: string;
  readonly isFortran: boolean;
  readonly shape: readonly number[];
  /** The byte at which the numbers begin. */
  readonly start: number;
}

/** NumPy refuses to read longer ones, too, unless it is told to trust the file. */
const longestHeader = 10_000;
const mostAxes = 32;

const magic = "\u0093NUMPY";

/** Could these bytes be one? */
export const looksLikeNpy = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 6)) === new TextDecoder("latin1").decode(magicBytes);

const magicBytes = Uint8Array.from(magic, (letter) => letter.charCodeAt(0));

/**
 * Reads the header of the format .npy (NumPy Enhancement Proposal 1):
 *
 *     0   6 bytes          \x93NUMPY
 *     6   2 bytes          version: 1, 2 or 3, and 0
 *     8   uint16, uint32   length of the rest, little-endian; four bytes from version 2 on
 *         a Python dict    {'descr': '<f4', 'fortran_order': False, 'shape': (10, 28, 28), }
 *
 * Throws an Error that names the file, and what was expected where.
 */
export function readNpyHeader(bytes: Uint8Array, file: string): NpyHeader {
  if (!looksLikeNpy(bytes))
    throw new Error(`${file} is no array of NumPy’s: it does not begin with \\x93NUMPY.`);
  const version = bytes[6];
  if (bytes.length < 12)
    throw new Error(`${file} is cut short: it ends within its header, at byte ${bytes.length}.`);
  if (version < 1 || version > 3)
    throw new Error(`${file}, byte 6: version ${version} of the format; 1, 2 and 3 are read.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [begin, length] = version === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
  const start = begin + length;
  if (bytes.length < start)
    throw new Error(`${file} is cut short: its header ends at byte ${start}, the file at ${bytes.length}.`);
  if (length > longestHeader)
    throw new Error(
      `${file}, byte 8: a header of ${grouped(length)} bytes; up to ${grouped(longestHeader)} are read.`,
    );
  const text = new TextDecoder("latin1").decode(bytes.subarray(begin, start));
  const descr = /'descr': *'([<>|=]\w\d+)'/.exec(text)?.[1];
  const order = /'fortran_order': *(True|False)/.exec(text)?.[1];
  const shape = /'shape': *\(([\d, ]*)\)/.exec(text)?.[1];
  if (descr === undefined) throw wrongIn(file, begin, "a kind of numbers such as 'descr': '<f4'", text);
  if (order === undefined) throw wrongIn(file, begin, "'fortran_order': True or False", text);
  if (shape === undefined) throw wrongIn(file, begin, "'shape': (…)", text);
  const sizes = shape.split(",").filter((size) => size.trim() !== "");
  if (sizes.length > mostAxes)
    throw new Error(`${file}: ${sizes.length} axes; NumPy has ${mostAxes} at most.`);
  return { descr, isFortran: order === "True", shape: sizes.map(Number), start };
}

const wrongIn = (file: string, byte: number, expected: string, text: string): Error =>
  new Error(
    `${file}, header from byte ${byte} on: ${expected} is expected in “${text.trim().slice(0, 80)}”.`,
  );
