import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

export interface PictureDifference {
  /** Pixels that are not the same, of so many. */
  readonly pixels: number;
  readonly of: number;
  /** A picture of where they are, as PNG. */
  readonly png: Buffer;
}

/** A picture on a sheet that may be larger; what lies beyond its edge is transparent. */
function onSheet(picture: PNG, width: number, height: number): PNG {
  const sheet = new PNG({ width, height, fill: true });
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}

/** Compares two PNGs pixel by pixel, without any tolerance: null if they show the same. */
export function comparePictures(before: Buffer, after: Buffer): PictureDifference | null {
  if (before.equals(after)) return null;
  const pair = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(...pair.map((picture) => picture.width));
  const height = Math.max(...pair.map((picture) => picture.height));
  const [a, b] = pair.map((picture) => onSheet(picture, width, height));
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, marked.data, width, height, { threshold: 0, includeAA: true });
  return pixels === 0 ? null : { pixels, of: width * height, png: PNG.sync.write(marked) };
}
