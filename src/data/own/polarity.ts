import { digitPixels } from "../digitsFormat.ts";

/** Which end of the grey levels is ink. */
export type Ink = "light" | "dark";

const side = 28;

/** Is the ink of these pictures light or dark? What lies along their edges is the paper. */
export function guessInk(pictures: Uint8Array): Ink {
  let [sum, count] = [0, 0];
  for (let from = 0; from < pictures.length; from += digitPixels)
    for (let k = 0; k < side - 1; k++) {
      const edges = [k, side * k + side - 1, digitPixels - 1 - k, side * (side - 1 - k)];
      for (const at of edges) sum += pictures[from + at];
      count += edges.length;
    }
  return sum > 127.5 * count ? "dark" : "light";
}

/** The same pictures as the networks take them, ink light: turned over if it is dark. */
export const withLightInk = (pictures: Uint8Array, ink: Ink): Uint8Array =>
  ink === "light" ? pictures : pictures.map((level) => 255 - level);
