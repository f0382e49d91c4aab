import { greyImage } from "../../../data/own/images.ts";
import { checkBytes } from "../../../data/own/limits.ts";
import type { GreyImage } from "../../../data/own/scaleTo28.ts";
import type { NamedBytes } from "../../../data/own/unpack.ts";

/** Do these bytes begin as a PNG, a JPEG or a WebP does? */
export function looksLikeImage(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 12));
  return (
    start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || /^RIFF.{4}WEBP/s.test(start)
  );
}

/** A sheet may have so many pixels, each of which takes four bytes while it is decoded. */
const mostPixels = 2 ** 25;

/**
 * Decodes a picture as the browser does. Throws an Error that names the file if it cannot be, or is too large.
 *
 * @param longest its longer side is drawn no longer than this, pixels.
 */
export async function decodeImage({ file, bytes }: NamedBytes, longest?: number): Promise<GreyImage> {
  checkBytes(file, bytes.length, "has");
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => {
    throw new Error(`${file} cannot be decoded as a picture: it is cut short or damaged.`);
  });
  try {
    const scale = Math.min(1, (longest ?? Number.POSITIVE_INFINITY) / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    );
    if (width * height > mostPixels)
      throw new Error(
        `${file} is ${bitmap.width} × ${bitmap.height} pixels; a sheet may have up to ${mostPixels.toLocaleString("en")}.`,
      );
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser does not let pictures be read.");
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, width, height);
    return greyImage(context.getImageData(0, 0, width, height).data, width, height);
  } finally {
    bitmap.close();
  }
}
