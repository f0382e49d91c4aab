import { gunzipped, isGzip } from "./gzip.ts";
import { looksLikeIdx, parseIdx } from "./idx.ts";
import { checkBytes } from "./limits.ts";
import type { NamedArray } from "./numbers.ts";
import { parseNpy } from "./npy.ts";
import { looksLikeNpy } from "./npyHeader.ts";
import type { NamedBytes } from "./unpack.ts";
import { isZip, unzipped } from "./zip.ts";

/**
 * The arrays in a file: IDX or .npy, gzipped or not, or an .npz. What it is, its bytes tell; where they do not, its name
 * says what was meant, so that the message can. Throws an Error that names file and entry.
 */
export function arraysIn({ file, bytes }: NamedBytes): NamedArray[] {
  checkBytes(file, bytes.length, "has");
  if (isZip(bytes)) return unzipped({ file, bytes }).filter(isMeantAsArray).map(arrayIn);
  return [arrayIn(isGzip(bytes) ? gunzipped({ file, bytes }) : { file, bytes })];
}

/** What else lies in a zip file is none of ours. */
const isMeantAsArray = ({ file, bytes }: NamedBytes): boolean =>
  looksLikeNpy(bytes) || looksLikeIdx(bytes) || /\.npy$/i.test(file);

function arrayIn({ file, bytes }: NamedBytes): NamedArray {
  if (bytes.length === 0) throw new Error(`${file} is empty.`);
  if (looksLikeNpy(bytes) || /\.npy$/i.test(file)) return parseNpy(bytes, file);
  if (looksLikeIdx(bytes) || /idx\d(-ubyte)?$/i.test(file)) return parseIdx(bytes, file);
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  throw new Error(
    `${file} is none of the files that are read: IDX or .npy (gzipped or not), .npz, pictures as PNG, JPEG or WebP. It begins with the bytes ${start}.`,
  );
}
