import { digitPixels } from "../digitsFormat.ts";
import { checkCount, most } from "./limits.ts";
import { type GreyImage, scalerTo28 } from "./scaleTo28.ts";

/** A picture's red, green, blue and opacity, as a browser decodes it, laid on white: its grey levels (ITU-R BT.601). */
export function greyImage(rgba: Uint8ClampedArray, width: number, height: number): GreyImage {
  const levels = new Uint8Array(width * height);
  for (let i = 0; i < levels.length; i++) {
    const brightness = 0.299 * rgba[4 * i] + 0.587 * rgba[4 * i + 1] + 0.114 * rgba[4 * i + 2];
    const opacity = rgba[4 * i + 3] / 255;
    levels[i] = Math.round(opacity * brightness + (1 - opacity) * 255);
  }
  return { width, height, levels };
}

/** Images of any sizes as 28 × 28 grey levels, one after another. */
export function imagesTo28(images: readonly GreyImage[]): Uint8Array {
  const pictures = new Uint8Array(images.length * digitPixels);
  for (const [k, image] of images.entries())
    scalerTo28(image.width, image.height)(image, pictures, k * digitPixels);
  return pictures;
}

/** How a sheet of pictures is cut. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

const likelyCells = [28, 32, 64, 16, 20, 24, 48, 128];

/** The grid that a sheet is likely to have: of square cells of a usual size, else of one row or column of squares. */
export function guessGrid(width: number, height: number): Grid {
  const cell =
    likelyCells.find((cell) => width % cell === 0 && height % cell === 0) ?? Math.min(width, height);
  return { columns: Math.max(1, Math.round(width / cell)), rows: Math.max(1, Math.round(height / cell)) };
}

const edge = (size: number, cells: number, k: number) => Math.round((k * size) / cells);
const isBlank = ({ levels }: { levels: Uint8Array }) => levels.every((level) => level === levels[0]);

/**
 * Cuts a sheet into its cells, row by row; cells at the end that are of one grey are no pictures. Throws an Error if the
 * cells are too small, or too few or too many pictures come of it.
 */
export function cutSheet(sheet: GreyImage, { columns, rows }: Grid, file: string): GreyImage[] {
  if (sheet.width < 4 * columns || sheet.height < 4 * rows)
    throw new Error(
      `${file} is ${sheet.width} × ${sheet.height} pixels: ${columns} columns and ${rows} rows leave fewer than 4 × 4 a picture.`,
    );
  const named = `${file}, cut into ${columns} columns and ${rows} rows,`;
  // Before any is cut: a million cells would be on their way.
  if (columns * rows > most) checkCount(named, columns * rows);
  const cells = Array.from({ length: columns * rows }, (_, k) => {
    const [column, row] = [k % columns, Math.floor(k / columns)];
    const [left, right] = [column, column + 1].map((at) => edge(sheet.width, columns, at));
    const [top, bottom] = [row, row + 1].map((at) => edge(sheet.height, rows, at));
    const [width, height] = [right - left, bottom - top];
    const levels = new Uint8Array(width * height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        levels[y * width + x] = sheet.levels[(top + y) * sheet.width + left + x];
    return { width, height, levels };
  });
  const pictures = cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  checkCount(named, pictures.length);
  return pictures;
}
