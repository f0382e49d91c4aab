import { inflated, type NamedBytes } from "./unpack.ts";

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const flags = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

/**
 * Undoes gzip (RFC 1952), of one member:
 *
 *     0   10 bytes        1f 8b, 8 (deflate), flags, time, …
 *         as flags say    further fields, a name, a comment
 *         deflated bytes
 *    −8   uint32          CRC-32 of what was packed, little-endian
 *    −4   uint32          its length
 *
 * Throws an Error that names the file.
 */
export function gunzipped({ file, bytes }: NamedBytes): NamedBytes {
  const start = headerLength(bytes);
  const end = bytes.length - 8;
  if (start > end) throw new Error(`${file} is cut short: its ${bytes.length} bytes end within gzip’s own.`);
  if (bytes[2] !== 8) throw new Error(`${file}, byte 2: packed by method ${bytes[2]}; 8, deflate, is read.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const promised = { checksum: view.getUint32(end, true), size: view.getUint32(end + 4, true) };
  const packed = { file, bytes: bytes.subarray(start, end) };
  return { file: file.replace(/\.gz$/i, ""), bytes: inflated(packed, promised) };
}

function headerLength(bytes: Uint8Array): number {
  const has = (flag: number) => (bytes[3] & flag) !== 0;
  const pastZero = (from: number) => {
    const zero = bytes.indexOf(0, from);
    return zero < 0 ? bytes.length : zero + 1;
  };
  let at = 10;
  if (has(flags.extra)) at += 2 + bytes[at] + 256 * bytes[at + 1];
  if (has(flags.name)) at = pastZero(at);
  if (has(flags.comment)) at = pastZero(at);
  return has(flags.checksum) ? at + 2 : at;
}
