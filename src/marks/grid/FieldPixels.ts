import type { Palette } from "../palette.ts";
import type { GridShape } from "./geometry.ts";
import { colourIndex, type Domain, pixelOf, valueColours } from "./valueColours.ts";

/** What is drawn of a field: a letter and a number for each cell. */
export interface Field extends GridShape {
  readonly letters: string;
  /** −∞ is drawn as a hatched cell; on walls the number is not looked at. */
  readonly values: ArrayLike<number> | null;
  readonly domain: Domain;
}

/** A field as an image of one pixel a cell, to be drawn at any size: 500 × 500 cells take two milliseconds. */
export class FieldPixels {
  #canvas: HTMLCanvasElement | null = null;
  #image: ImageData | null = null;

  /** Draws the field over the square from (0, 0) to (width, height). */
  draw(
    context: CanvasRenderingContext2D,
    palette: Palette,
    field: Field,
    width: number,
    height: number,
  ): void {
    this.#canvas ??= document.createElement("canvas");
    const pen = this.#canvas.getContext("2d");
    if (!pen) return;
    const { rows, columns } = field;
    if (this.#image?.width !== columns || this.#image.height !== rows) {
      this.#canvas.width = columns;
      this.#canvas.height = rows;
      this.#image = pen.createImageData(columns, rows);
    }
    colourCells(field, palette, new Uint32Array(this.#image.data.buffer));
    pen.putImageData(this.#image, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(this.#canvas, 0, 0, width, height);
  }
}

function colourCells({ letters, values, domain }: Field, palette: Palette, pixels: Uint32Array): void {
  const ramp = valueColours(palette).pixels;
  const [wall, blank] = [pixelOf(palette.wall), pixelOf(palette.surface)];
  for (let s = 0; s < letters.length; s++) {
    const value = values === null ? Number.NEGATIVE_INFINITY : values[s];
    pixels[s] =
      letters[s] === "#"
        ? wall
        : value === Number.NEGATIVE_INFINITY
          ? blank
          : ramp[colourIndex(value, domain)];
  }
}
