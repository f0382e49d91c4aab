import { fromHalf } from "../../math/halfFloat.ts";
import { checkBytes } from "./limits.ts";
import { type NpyHeader, readNpyHeader } from "./npyHeader.ts";
import { type NamedArray, shapeInWords, sizeOf } from "./numbers.ts";

interface Kind {
  readonly bytes: number;
  readonly isWhole: boolean;
  read(view: DataView, at: number, isLittle: boolean): number;
}

const kind = (bytes: number, read: Kind["read"], isWhole = true): Kind => ({ bytes, isWhole, read });

/** NumPy's kinds of numbers, by letter and bytes. */
const kinds: Readonly<Record<string, Kind>> = {
  b1: kind(1, (view, at) => view.getUint8(at)),
  u1: kind(1, (view, at) => view.getUint8(at)),
  i1: kind(1, (view, at) => view.getInt8(at)),
  u2: kind(2, (view, at, isLittle) => view.getUint16(at, isLittle)),
  i2: kind(2, (view, at, isLittle) => view.getInt16(at, isLittle)),
  u4: kind(4, (view, at, isLittle) => view.getUint32(at, isLittle)),
  i4: kind(4, (view, at, isLittle) => view.getInt32(at, isLittle)),
  u8: kind(8, (view, at, isLittle) => Number(view.getBigUint64(at, isLittle))),
  i8: kind(8, (view, at, isLittle) => Number(view.getBigInt64(at, isLittle))),
  f2: kind(2, (view, at, isLittle) => fromHalf(view.getUint16(at, isLittle)), false),
  f4: kind(4, (view, at, isLittle) => view.getFloat32(at, isLittle), false),
  f8: kind(8, (view, at, isLittle) => view.getFloat64(at, isLittle), false),
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
  { bytes: width, read }: Kind,
  size: number,
): ArrayLike<number> {
  const isPlain = !isFortran || shape.length < 2;
  if (width === 1 && isPlain && descr.slice(1) !== "i1") return bytes.subarray(start);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(size);
  const isLittle = descr[0] !== ">";
  const places = isPlain ? null : placesInFortran(shape);
  for (let i = 0; i < size; i++) values[places?.[i] ?? i] = read(view, start + i * width, isLittle);
  return values;
}

/** Where the i-th number of an array whose first axis runs fastest stands when its last one does. */
function placesInFortran(shape: readonly number[]): Uint32Array {
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const places = new Uint32Array(sizeOf(shape));
  const index = shape.map(() => 0);
  let place = 0;
  for (let i = 0; i < places.length; i++) {
    places[i] = place;
    for (let axis = 0; axis < shape.length; axis++) {
      place += strides[axis];
      if (++index[axis] < shape[axis]) break;
      place -= index[axis] * strides[axis];
      index[axis] = 0;
    }
  }
  return places;
}
