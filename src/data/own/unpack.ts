import { Inflate } from "fflate";
import { crc32 } from "../../math/crc32.ts";
import { megabytes, mostBytes } from "./limits.ts";

/** A file, or an entry of one, as it is told to the reader. */
export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a file says of the bytes that are packed in it. */
export interface Promised {
  readonly size: number;
  readonly checksum: number;
}

/** What goes into the unpacker at once: what comes out of it is counted as often. */
const portion = 2 ** 14;

/**
 * Unpacks deflated bytes (RFC 1951), and stops where more comes out than can be taken, whatever the file says of itself.
 * Throws an Error that names the file if it is too much, or is not what was promised.
 */
export function inflated({ file, bytes }: NamedBytes, promised: Promised): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < bytes.length; at += portion) {
    try {
      stream.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
    } catch {
      throw new Error(`${file} is cut short or damaged: what is packed in it cannot be unpacked.`);
    }
    if (size > mostBytes)
      throw new Error(`${file} unpacks to more than ${megabytes(mostBytes)}, the most that can be taken.`);
  }
  return asPromised({ file, bytes: joined(parts, size) }, promised);
}

/** Bytes that are what was promised of them. Throws an Error that names the file if they are not. */
export function asPromised({ file, bytes }: NamedBytes, { size, checksum }: Promised): Uint8Array {
  if (bytes.length !== size)
    throw new Error(`${file} is cut short or damaged: it holds ${bytes.length} bytes and says ${size}.`);
  if (crc32(bytes) !== checksum)
    throw new Error(`${file} is damaged: what it holds does not fit its checksum.`);
  return bytes;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
