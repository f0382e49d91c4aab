import { clipped } from "../math/quote.ts";
import { grouped } from "../math/grouped.ts";

/** Kinds of numbers that are read and written, and how many bytes one takes. */
const bytesPerNumber = { F64: 8, F32: 4, F16: 2, U32: 4 } as const;
export type Dtype = keyof typeof bytesPerNumber;

/** A tensor as a file holds it: the sizes of its axes, and its numbers row by row, little-endian. */
export interface StoredTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}
export type StoredTensors = Readonly<Record<string, StoredTensor>>;

/** What a safetensors file holds: named tensors, and texts about them. */
export interface Safetensors {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: StoredTensors;
}

const lengthBytes = 8;
/** Bytes: a run of fifty tensors has seven thousand. */
const longestHeader = 1_000_000;
const metadataName = "__metadata__";

const sizeOf = (shape: readonly number[]): number => shape.reduce((size, n) => size * n, 1);

/**
 * Writes the safetensors format (huggingface/safetensors, "Format"), little-endian:
 *
 *     8 bytes    uint64: length of the header
 *     header     JSON { "__metadata__": {…}, name: { dtype, shape, data_offsets: [begin, end] } … }, padded with spaces
 *     the rest   the numbers, one tensor after another
 *
 * The header ends at a multiple of 8 and the widest numbers come first, so that every tensor is aligned.
 */
export function writeSafetensors({ metadata, tensors }: Safetensors): Uint8Array<ArrayBuffer> {
  const width = (name: string) => bytesPerNumber[tensors[name].dtype];
  const names = Object.keys(tensors).toSorted((a, b) => width(b) - width(a) || (a < b ? -1 : 1));
  const header: [name: string, entry: unknown][] = [[metadataName, metadata]];
  let end = 0;
  for (const name of names) {
    const { dtype, shape, bytes } = tensors[name];
    header.push([name, { dtype, shape, data_offsets: [end, end + bytes.length] }]);
    end += bytes.length;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
  const start = lengthBytes + Math.ceil(json.length / 8) * 8;
  const file = new Uint8Array(start + end).fill(0x20, lengthBytes, start);
  new DataView(file.buffer).setBigUint64(0, BigInt(start - lengthBytes), true);
  file.set(json, lengthBytes);
  let at = start;
  for (const name of names) {
    file.set(tensors[name].bytes, at);
    at += tensors[name].bytes.length;
  }
  return file;
}

/** Reads the format, its tensors in any order. Throws an Error that says what is wrong with the file. */
export function readSafetensors(bytes: Uint8Array): Safetensors {
  const { header, start } = readHeader(bytes);
  const { [metadataName]: metadata, ...entries } = header;
  const placed = Object.entries(entries)
    .map(([name, entry]) => ({ name, ...readEntry(name, entry) }))
    .toSorted((a, b) => a.offsets[0] - b.offsets[0] || a.offsets[1] - b.offsets[1]);
  const tensors: [name: string, tensor: StoredTensor][] = [];
  let end = 0;
  for (const { name, dtype, shape, offsets } of placed) {
    if (offsets[0] !== end || offsets[1] - end !== sizeOf(shape) * bytesPerNumber[dtype])
      throw new Error(`The file is damaged: the tensor ${clipped(name)} does not lie where its shape says.`);
    end = offsets[1];
    if (start + end > bytes.length)
      throw new Error(`The file is cut short: it ends within the tensor ${clipped(name)}.`);
    tensors.push([name, { dtype, shape, bytes: bytes.subarray(start + offsets[0], start + end) }]);
  }
  if (start + end !== bytes.length)
    throw new Error(`The file has ${bytes.length - start - end} bytes too many.`);
  return { metadata: readMetadata(metadata), tensors: Object.fromEntries(tensors) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSizes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);

function readHeader(bytes: Uint8Array): { header: Record<string, unknown>; start: number } {
  const notThis = "This is not a saved run: it is no safetensors file.";
  if (bytes.length < lengthBytes || bytes[lengthBytes] !== 0x7b) throw new Error(notThis);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(bytes.length - lengthBytes))
    throw new Error("The file is cut short: it ends within its header.");
  if (length > BigInt(longestHeader))
    throw new Error(
      `The file has a header of ${grouped(Number(length))} bytes; a run's has up to ${grouped(longestHeader)}.`,
    );
  const start = lengthBytes + Number(length);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(lengthBytes, start));
    return { header: JSON.parse(text) as Record<string, unknown>, start };
  } catch {
    throw new Error("The file is damaged: its header cannot be read.");
  }
}

function readEntry(name: string, entry: unknown): { dtype: Dtype; shape: number[]; offsets: number[] } {
  const { dtype, shape, data_offsets: offsets } = isRecord(entry) ? entry : {};
  if (!isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
    throw new Error(`The file is damaged: its header does not describe the tensor ${clipped(name)}.`);
  if (!(typeof dtype === "string" && Object.hasOwn(bytesPerNumber, dtype)))
    throw new Error(
      `The tensor ${clipped(name)} holds numbers of the kind ${typeof dtype === "string" ? clipped(dtype) : "none"}; only ${Object.keys(bytesPerNumber).join(", ")} are read.`,
    );
  return { dtype: dtype as Dtype, shape, offsets };
}

function readMetadata(metadata: unknown = {}): Record<string, string> {
  if (!isRecord(metadata) || !Object.values(metadata).every((text) => typeof text === "string"))
    throw new Error("The file is damaged: its metadata cannot be read.");
  return metadata as Record<string, string>;
}
