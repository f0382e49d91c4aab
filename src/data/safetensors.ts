import { fromHalf, toHalf } from "../math/halfFloat.ts";

/** A tensor as a file holds it: numbers row by row, and the sizes of its axes. */
export interface StoredTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** What a safetensors file holds: named tensors, and texts about them. */
export interface StoredTensors {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: Readonly<Record<string, StoredTensor>>;
}

/** Single precision, or half: half the size, three significant digits. */
export type StoredPrecision = "F32" | "F16";

const bytesPerNumber: Readonly<Record<StoredPrecision, number>> = { F32: 4, F16: 2 };
const lengthBytes = 8;
const metadataName = "__metadata__";

const sizeOf = (shape: readonly number[]): number => shape.reduce((size, n) => size * n, 1);

/**
 * Writes the safetensors format (huggingface/safetensors, "Format"), little-endian:
 *
 *     8 bytes    uint64: length of the header
 *     header     JSON { "__metadata__": {…}, name: { dtype, shape, data_offsets: [begin, end] } … }, padded with spaces
 *     the rest   the numbers, one tensor after another
 */
export function writeSafetensors(
  { metadata, tensors }: StoredTensors,
  precision: StoredPrecision,
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { [metadataName]: metadata };
  let end = 0;
  for (const [name, { shape, values }] of Object.entries(tensors)) {
    const begin = end;
    end += values.length * bytesPerNumber[precision];
    header[name] = { dtype: precision, shape, data_offsets: [begin, end] };
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerBytes = Math.ceil(json.length / 8) * 8;
  const file = new Uint8Array(lengthBytes + headerBytes + end).fill(
    0x20,
    lengthBytes,
    lengthBytes + headerBytes,
  );
  file.set(json, lengthBytes);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerBytes), true);
  let at = lengthBytes + headerBytes;
  for (const { values } of Object.values(tensors)) {
    for (const value of values) {
      if (precision === "F32") view.setFloat32(at, value, true);
      else view.setUint16(at, toHalf(value), true);
      at += bytesPerNumber[precision];
    }
  }
  return file;
}

/** Reads the format that `writeSafetensors` writes. Throws an Error that says what is wrong with the file. */
export function readSafetensors(bytes: Uint8Array): StoredTensors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, start } = readHeader(bytes, view);
  const tensors: Record<string, StoredTensor> = {};
  let end = 0;
  for (const [name, entry] of Object.entries(header)) {
    if (name === metadataName) continue;
    const { dtype, shape, offsets } = readEntry(name, entry);
    if (offsets[0] !== end || offsets[1] - end !== sizeOf(shape) * bytesPerNumber[dtype])
      throw new Error(`The file is damaged: the tensor ${name} does not lie where its shape says.`);
    end = offsets[1];
    if (start + end > bytes.length)
      throw new Error(`The file is cut short: it ends within the tensor ${name}.`);
    tensors[name] = { shape, values: readNumbers(view, start + offsets[0], sizeOf(shape), dtype) };
  }
  if (start + end !== bytes.length)
    throw new Error(`The file has ${bytes.length - start - end} bytes too many.`);
  return { metadata: readMetadata(header[metadataName]), tensors };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSizes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);

function readHeader(bytes: Uint8Array, view: DataView): { header: Record<string, unknown>; start: number } {
  const notThis = "This is not a model file (safetensors).";
  if (bytes.length < lengthBytes) throw new Error(notThis);
  const length = view.getBigUint64(0, true);
  if (bytes[lengthBytes] !== 0x7b) throw new Error(notThis);
  if (length > BigInt(bytes.length - lengthBytes))
    throw new Error("The file is cut short: it ends within its header.");
  const start = lengthBytes + Number(length);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(lengthBytes, start)));
  } catch {
    throw new Error("The file is damaged: its header cannot be read.");
  }
  if (!isRecord(header)) throw new Error(notThis);
  return { header, start };
}

function readEntry(
  name: string,
  entry: unknown,
): { dtype: StoredPrecision; shape: number[]; offsets: number[] } {
  if (!isRecord(entry))
    throw new Error(`The file is damaged: its header does not describe the tensor ${name}.`);
  const { dtype, shape, data_offsets: offsets } = entry;
  if (dtype !== "F32" && dtype !== "F16")
    throw new Error(
      `The tensor ${name} holds numbers of the kind ${String(dtype)}; only F32 and F16 are read.`,
    );
  if (!isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
    throw new Error(`The file is damaged: its header does not describe the tensor ${name}.`);
  return { dtype, shape, offsets };
}

function readMetadata(metadata: unknown): Record<string, string> {
  if (metadata === undefined) return {};
  if (!isRecord(metadata)) throw new Error("The file is damaged: its metadata cannot be read.");
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, String(value)]));
}

function readNumbers(view: DataView, at: number, count: number, dtype: StoredPrecision): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++)
    values[i] =
      dtype === "F32" ? view.getFloat32(at + 4 * i, true) : fromHalf(view.getUint16(at + 2 * i, true));
  return values;
}
