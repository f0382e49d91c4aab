import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NamedBytes } from "../../../src/data/own/unpack.ts";

/** A file of tests/data/own/files: Fashion-MNIST's own, cut to 20 pictures, or one that NumPy has written. */
export const file = (name: string): NamedBytes => ({
  file: name,
  bytes: new Uint8Array(readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url)))),
});

/** What stands in the pictures of NumPy's files. */
export const level = (picture: number, row: number, column: number): number =>
  (11 * picture + 3 * row + 5 * column) % 256;

/** An IDX file of unsigned bytes. */
export function idxFile(shape: readonly number[], values: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + 4 * shape.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x0800 + shape.length);
  shape.forEach((size, axis) => view.setUint32(4 + 4 * axis, size));
  bytes.set(values, 4 + 4 * shape.length);
  return bytes;
}
