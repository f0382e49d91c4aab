import { inkPictures, SIDE } from "./inkPictures.ts";

/** Colours pictures on a canvas, again and again: its pixels are kept, or they would all be for the garbage collector. */
export class PictureInk {
  readonly canvas: HTMLCanvasElement;
  #image: ImageData | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** Makes the canvas a sheet of these pictures, `columns` a row, one pixel a grey level. */
  draw(pictures: Uint8Array, columns: number, ramp: Uint32Array): void {
    const context = this.canvas.getContext("2d");
    const [width, height] = [columns * SIDE, Math.ceil(pictures.length / (SIDE * SIDE) / columns) * SIDE];
    if (!context || height === 0) return;
    if (this.#image?.width !== width || this.#image.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
      this.#image = context.createImageData(width, height);
    }
    inkPictures(pictures, columns, ramp, new Uint32Array(this.#image.data.buffer));
    context.putImageData(this.#image, 0, 0);
  }
}
