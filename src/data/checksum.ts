import { crc32 } from "../math/crc32.ts";
import { fromHalf, toHalf } from "../math/halfFloat.ts";
import type { StoredPrecision, StoredTensors } from "./safetensors.ts";

/**
 * The CRC-32, in hexadecimal, of a file's metadata and of its tensors as they will be read back: with half precision,
 * after rounding. The entry "checksum" of the metadata itself is left out.
 */
export function checksumOf({ metadata, tensors }: StoredTensors, precision: StoredPrecision): string {
  const { checksum: _, ...texts } = metadata;
  let sum = crc32(new TextEncoder().encode(JSON.stringify(Object.entries(texts))));
  for (const { values } of Object.values(tensors)) {
    const view = new DataView(new ArrayBuffer(4 * values.length));
    values.forEach((value, i) => {
      view.setFloat32(4 * i, precision === "F16" ? fromHalf(toHalf(value)) : value, true);
    });
    sum = crc32(new Uint8Array(view.buffer), sum);
  }
  return sum.toString(16).padStart(8, "0");
}
