import type { Palette } from "../palette.ts";
import type { GridGeometry } from "./geometry.ts";
import { colourIndex, type Domain, valueColours } from "./valueColours.ts";

/** Corners of the triangle of each move, from the middle of the cell, in half cells: up, right, down, left. */
const corners = [
  [-1, -1, 1, -1],
  [1, -1, 1, 1],
  [1, 1, -1, 1],
  [-1, 1, -1, -1],
] as const;

/** The square of "stay", as a share of the cell. */
const MIDDLE = 0.3;

/** Four triangles and a square in each cell, coloured by five numbers: up, right, down, left, stay. */
export function drawTriangles(
  context: CanvasRenderingContext2D,
  palette: Palette,
  { columns, cell }: GridGeometry,
  letters: string,
  actions: ArrayLike<number>,
  domain: Domain,
): void {
  const { texts } = valueColours(palette);
  const fill = (value: number) =>
    value === Number.NEGATIVE_INFINITY ? palette.surface : texts[colourIndex(value, domain)];
  const half = cell / 2;
  const side = Math.round(MIDDLE * cell);
  context.strokeStyle = palette.surface;
  context.lineWidth = 0.75;
  for (let s = 0; s < letters.length; s++) {
    if (letters[s] === "#") continue;
    const [x, y] = [((s % columns) + 0.5) * cell, (Math.floor(s / columns) + 0.5) * cell];
    for (let a = 0; a < corners.length; a++) {
      const [x1, y1, x2, y2] = corners[a];
      context.fillStyle = fill(actions[5 * s + a]);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + half * x1, y + half * y1);
      context.lineTo(x + half * x2, y + half * y2);
      context.closePath();
      context.fill();
      context.stroke();
    }
    context.fillStyle = fill(actions[5 * s + 4]);
    context.fillRect(x - side / 2, y - side / 2, side, side);
    context.strokeRect(x - side / 2, y - side / 2, side, side);
  }
}
