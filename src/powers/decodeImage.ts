/** A decoded picture: red, green, blue and opacity 0–255, pixel by pixel. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/**
 * Decodes a picture file as the browser does; null if it cannot. One whose longer side is longer than `longest` is drawn
 * smaller. Throws an Error with a sentence for the reader where a page may not read pictures, or this one is too large.
 */
export async function decodeImage(
  bytes: Uint8Array,
  longest: number,
  mostPixels: number,
): Promise<Decoded | null> {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => null);
  if (bitmap === null) return null;
  try {
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    );
    if (width * height > mostPixels)
      throw new Error(
        `is ${bitmap.width} × ${bitmap.height} pixels; up to ${mostPixels.toLocaleString("en")} can be taken`,
      );
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("cannot be read: this browser does not let pages read pictures");
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, width, height);
    return { width, height, rgba: context.getImageData(0, 0, width, height).data };
  } finally {
    bitmap.close();
  }
}
