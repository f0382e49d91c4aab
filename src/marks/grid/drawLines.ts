import type { Palette } from "../palette.ts";
import type { GridGeometry } from "./geometry.ts";
import type { Field } from "./FieldPixels.ts";

/** Cells smaller than this stand without lines between them, pixels. */
const SMALLEST_LINED = 8;

/** The lines between cells, the bricks of walls and the hatching of cells whose value is −∞. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { surface, quiet }: Palette,
  geometry: GridGeometry,
  field: Field,
): void {
  const { rows, columns, cell, width, height } = geometry;
  if (cell < SMALLEST_LINED) return;
  context.lineWidth = 1;
  context.strokeStyle = surface;
  context.globalAlpha = 0.55;
  context.beginPath();
  for (let s = 0; s < field.letters.length; s++)
    if (field.letters[s] === "#") brick(context, (s % columns) * cell, Math.floor(s / columns) * cell, cell);
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = quiet;
  context.beginPath();
  for (let s = 0; s < field.letters.length; s++)
    if (field.letters[s] !== "#" && field.values?.[s] === Number.NEGATIVE_INFINITY)
      hatch(context, (s % columns) * cell, Math.floor(s / columns) * cell, cell);
  context.stroke();
  context.strokeStyle = surface;
  context.beginPath();
  for (let row = 1; row < rows; row++) segment(context, 0, row * cell, width, row * cell);
  for (let column = 1; column < columns; column++) segment(context, column * cell, 0, column * cell, height);
  context.stroke();
}

function segment(context: CanvasRenderingContext2D, x: number, y: number, toX: number, toY: number): void {
  context.moveTo(x, y);
  context.lineTo(toX, toY);
}

/** Two courses of brick. */
function brick(context: CanvasRenderingContext2D, x: number, y: number, cell: number): void {
  const half = y + Math.round(cell / 2) + 0.5;
  segment(context, x, half, x + cell, half);
  segment(context, x + Math.round(cell / 3) + 0.5, y, x + Math.round(cell / 3) + 0.5, half);
  segment(context, x + Math.round(cell / 1.4) + 0.5, half, x + Math.round(cell / 1.4) + 0.5, y + cell);
}

/** Three lines from bottom left to top right. */
function hatch(context: CanvasRenderingContext2D, x: number, y: number, cell: number): void {
  for (const share of [0.5, 1, 1.5]) {
    const from = Math.max(0, share - 1) * cell;
    const to = Math.min(1, share) * cell;
    segment(context, x + from, y + share * cell - from, x + to, y + share * cell - to);
  }
}
