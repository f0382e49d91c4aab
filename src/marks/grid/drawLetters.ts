import type { Palette } from "../palette.ts";
import { type GridGeometry, marksFit } from "./geometry.ts";

/** From this size on a letter stands in the corner of its cell, and leaves the middle to arrows. */
const ROOMY = 27;
/** Most goals that keep a badge where cells are too small for letters. */
const MOST_BADGES = 40;

/** What stands in each cell, as its letter; start and goals as badges, however small the cells are. */
export function drawLetters(
  context: CanvasRenderingContext2D,
  palette: Palette,
  { columns, cell, width, height }: GridGeometry,
  letters: string,
): void {
  const size = Math.min(15, Math.max(13, Math.round(cell * 0.3)));
  /** From the middle of a cell to that of its letter, up and to the left; so many pixels from the cell's edge. */
  const corner = (inset: number) => (cell >= ROOMY ? 0.5 * cell - size / 2 - inset : 0);
  context.font = `650 ${size}px ui-sans-serif, system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  let badges = 0;
  for (let s = 0; s < letters.length; s++) {
    const letter = letters[s];
    if (letter === "." || letter === "#") continue;
    const isBadge = letter === "S" || letter === "G";
    const aside = corner(isBadge ? 4 : 1.5);
    const x = ((s % columns) + 0.5) * cell - aside;
    const y = (Math.floor(s / columns) + 0.5) * cell - aside;
    if (isBadge) {
      // The badge of a tiny cell at the edge is larger than its cell, and moves inwards to be whole.
      const whole = (place: number, room: number) =>
        Math.min(room - size / 2 - 3, Math.max(size / 2 + 3, place));
      if (marksFit(cell) || badges++ < MOST_BADGES)
        badge(context, palette, whole(x, width), whole(y, height), size, letter);
    } else if (marksFit(cell)) {
      context.fillStyle = palette.ink;
      context.fillText(letter, x, y);
    }
  }
}

function badge(
  context: CanvasRenderingContext2D,
  { ink, surface }: Palette,
  x: number,
  y: number,
  size: number,
  letter: string,
): void {
  const side = size + 3;
  context.beginPath();
  context.roundRect(x - side / 2, y - side / 2, side, side, 4);
  context.fillStyle = letter === "G" ? ink : surface;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.4;
  context.stroke();
  context.fillStyle = letter === "G" ? surface : ink;
  context.fillText(letter, x, y + 0.5);
}
