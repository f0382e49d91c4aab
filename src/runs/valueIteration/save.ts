import { crc32 } from "../../math/crc32.ts";
import type { ValueIterationParams } from "./snapshot.ts";

/** A run as it is saved. */
interface SavedValueIteration {
  readonly params: Readonly<Record<string, unknown>>;
  readonly V: Float64Array;
  readonly residuals: Float64Array;
}

interface Header {
  readonly valueIteration: 1;
  readonly params: Readonly<Record<string, unknown>>;
  readonly states: number;
  readonly sweeps: number;
  readonly checksum: number;
}

const LENGTH_BYTES = 8;

/**
 * Little-endian: 8 bytes of which the first four are the header's length, the header as JSON padded with spaces to a
 * multiple of 8, V and the residuals as float64. The header has their CRC-32.
 */
export function writeValueIteration(
  params: ValueIterationParams,
  V: Float64Array,
  residuals: readonly number[],
): Uint8Array<ArrayBuffer> {
  const numbers = new Float64Array(V.length + residuals.length);
  numbers.set(V);
  numbers.set(residuals, V.length);
  const payload = new Uint8Array(numbers.buffer);
  const { world, size, map, stepCost, mudCost, pitCost, slip } = params;
  const { temperature, discount, maximum, backup, uniformPrior, seed } = params;
  const knobs = { world, size, map, stepCost, mudCost, pitCost, slip };
  const header: Header = {
    valueIteration: 1,
    params: { ...knobs, temperature, discount, maximum, backup, uniformPrior, seed },
    states: V.length,
    sweeps: residuals.length,
    checksum: crc32(payload),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = LENGTH_BYTES + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + payload.length).fill(0x20, LENGTH_BYTES, start);
  new DataView(bytes.buffer).setUint32(0, start - LENGTH_BYTES, true);
  bytes.set(json, LENGTH_BYTES);
  bytes.set(payload, start);
  return bytes;
}

/** Reads what `writeValueIteration` wrote. Throws an Error that says what is wrong if the bytes are none. */
export function readValueIteration(bytes: Uint8Array<ArrayBuffer>): SavedValueIteration {
  const [header, start] = readHeader(bytes);
  const payload = bytes.slice(start);
  const whole =
    Number.isSafeInteger(header.states) &&
    Number.isSafeInteger(header.sweeps) &&
    typeof header.params === "object" &&
    header.params !== null &&
    payload.length === 8 * (Number(header.states) + Number(header.sweeps)) &&
    header.checksum === crc32(payload);
  if (!whole)
    throw new Error("The saved value iteration is damaged: its numbers are not those that were saved.");
  const numbers = new Float64Array(payload.buffer);
  return {
    params: header.params ?? {},
    V: numbers.slice(0, header.states),
    residuals: numbers.slice(header.states),
  };
}

function readHeader(bytes: Uint8Array): [header: Partial<Header>, start: number] {
  const notThis = "This file is not a saved value iteration.";
  if (bytes.length < LENGTH_BYTES) throw new Error(notThis);
  const start = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let header: Partial<Header> | null = null;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start))) as Partial<Header>;
  } catch {
    throw new Error(notThis);
  }
  if (header?.valueIteration !== 1) throw new Error(notThis);
  return [header, start];
}
