import { fromHalf } from "../../math/halfFloat.ts";
import { checkBytes } from "./limits.ts";
import { type NpyHeader, readNpyHeader } from "./npyHeader.ts";
import { type NamedArray, shapeInWords, sizeOf } from "./numbers.ts";

type Numbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

interface Kind {
  readonly bytes: number;
  readonly isWhole: boolean;
  /** An array for so many numbers, no wider than they need: a file of 64 MB must not become half a gigabyte. */
  room(size: number): Numbers;
  read(view: DataView, at: number, isLittle: boolean): number;
}

const kind =
  (isWhole: boolean) =>
  (bytes: number, Room: new (size: number) => Numbers, read: Kind["read"]): Kind => ({
    bytes,
    isWhole,
    room: (size) => new Room(size),
    read,
  });
const [whole, real] = [kind(true), kind(false)];

/** NumPy's kinds of numbers, by letter and bytes. */
const kinds: Readonly<Record<string, Kind>> = {
  b1: whole(1, Uint8Array, (view, at) => view.getUint8(at)),
  u1: whole(1, Uint8Array, (view, at) => view.getUint8(at)),
  i1: whole(1, Int8Array, (view, at) => view.getInt8(at)),
  u2: whole(2, Uint16Array, (view, at, isLittle) => view.getUint16(at, isLittle)),
  i2: whole(2, Int16Array, (view, at, isLittle) => view.getInt16(at, isLittle)),
  u4: whole(4, Uint32Array, (view, at, isLittle) => view.getUint32(at, isLittle)),
  i4: whole(4, Int32Array, (view, at, isLittle) => view.getInt32(at, isLittle)),
  u8: whole(8, Float64Array, (view, at, isLittle) => Number(view.getBigUint64(at, isLittle))),
  i8: whole(8, Float64Array, (view, at, isLittle) => Number(view.getBigInt64(at, isLittle))),
  f2: real(2, Float32Array, (view, at, isLittle) => fromHalf(view.getUint16(at, isLittle))),
  f4: real(4, Float32Array, (view, at, isLittle) => view.getFloat32(at, isLittle)),
  f8: real(8, Float64Array, (view, at, isLittle) => view.getFloat64(at, isLittle)),
};

/**
 * Reads an array that NumPy has written (numpy.lib.format, versions 1 to 3): booleans, whole numbers and floats of any
 * width and byte order, in C or Fortran order. Throws an Error that names the file, and what was expected where.
 */
export function parseNpy(bytes: Uint8Array, file: string): NamedArray {
  const header = readNpyHeader(bytes, file);
  const { shape, descr, start } = header;
  const found = Object.hasOwn(kinds, descr.slice(1)) ? kinds[descr.slice(1)] : undefined;
  if (found === undefined)
    throw new Error(
      `${file} holds numbers of the kind ${descr}; read are booleans, whole numbers of 1 to 8 bytes and floats of 2 to 8.`,
    );
  const size = sizeOf(shape);
  checkBytes(file, size * found.bytes, "has");
  const end = start + size * found.bytes;
  if (bytes.length !== end)
    throw new Error(
      `${file} ${bytes.length < end ? "is cut short" : "is too long"}: ${shapeInWords(shape)} numbers of ${found.bytes} bytes end at byte ${end}, the file at ${bytes.length}.`,
    );
  return { file, shape, values: valuesOf(bytes, header, found, size), isWhole: found.isWhole };
}

function valuesOf(
  bytes: Uint8Array,
  { descr, isFortran, shape, start }: NpyHeader,
  { bytes: width, room, read }: Kind,
  size: number,
): ArrayLike<number> {
  const isPlain = !isFortran || shape.length < 2;
  if (width === 1 && isPlain && descr.slice(1) !== "i1") return bytes.subarray(start);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = room(size);
  const isLittle = descr[0] !== ">";
  const next = isPlain ? null : placesInFortran(shape);
  for (let i = 0; i < size; i++) values[next?.() ?? i] = read(view, start + i * width, isLittle);
  return values;
}

/** Tells, number by number, where those of an array whose first axis runs fastest stand when its last one does. */
function placesInFortran(shape: readonly number[]): () => number {
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const index = shape.map(() => 0);
  let next = 0;
  return () => {
    const place = next;
    for (let axis = 0; axis < shape.length; axis++) {
      next += strides[axis];
      if (++index[axis] < shape[axis]) break;
      next -= index[axis] * strides[axis];
      index[axis] = 0;
    }
    return place;
  };
}
