import { rgb } from "d3";

/** One colour, more or less of it, as an image of one pixel a square, to be drawn smoothly at any size. */
export class TintPixels {
  readonly canvas = document.createElement("canvas");
  #image: ImageData | null = null;

  /** @param inks from 0, nothing, to 1, all of the colour; row by row from the top, `side` a row. */
  fill(inks: ArrayLike<number>, side: number, colour: string): void {
    const pen = this.canvas.getContext("2d");
    if (!pen) return;
    if (this.#image?.width !== side) {
      this.canvas.width = side;
      this.canvas.height = side;
      this.#image = pen.createImageData(side, side);
    }
    const { r, g, b } = rgb(colour);
    const pixels = this.#image.data;
    for (let k = 0; k < inks.length; k++) pixels.set([r, g, b, 255 * Math.max(0, inks[k])], 4 * k);
    pen.putImageData(this.#image, 0, 0);
  }
}
