import type { Palette } from "../palette.ts";
import type { GridGeometry } from "./geometry.ts";

/** Columns and rows that up, right, down and left point to. */
const directions = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** Length of an arrow of probability 1, as a share of the cell. */
const REACH = 0.44;
/** Shorter than this an arrow is a speck, pixels. */
const SHORTEST = 1;
/** Longest head on a canvas, pixels; arrows too short for one of a readable size have none. */
const HEAD = 5;
const SHORTEST_HEADED = 6;

/** What arrows are traced with: a canvas, or a path of SVG. */
type Pen = Pick<CanvasRenderingContext2D, "moveTo" | "lineTo" | "arc">;

/** A policy: an arrow for each move, as long as it is probable, and a ring as wide for "stay". */
export function drawArrows(
  context: CanvasRenderingContext2D,
  { ink }: Palette,
  geometry: GridGeometry,
  letters: string,
  policy: ArrayLike<number>,
): void {
  context.strokeStyle = ink;
  context.lineWidth = geometry.cell >= 28 ? 1.8 : 1.3;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  traceArrows(context, geometry, letters, policy);
  context.stroke();
}

/** The lines of the same arrows, with any pen. */
export function traceArrows(
  pen: Pen,
  { columns, cell }: GridGeometry,
  letters: string,
  policy: ArrayLike<number>,
  longestHead = HEAD,
): void {
  for (let s = 0; s < letters.length; s++) {
    if (letters[s] === "#") continue;
    const [x, y] = [((s % columns) + 0.5) * cell, (Math.floor(s / columns) + 0.5) * cell];
    for (let a = 0; a < directions.length; a++) {
      const length = policy[5 * s + a] * REACH * cell;
      if (length >= SHORTEST) arrow(pen, x, y, length, directions[a], longestHead);
    }
    const radius = (policy[5 * s + 4] * REACH * cell) / 2;
    if (radius < SHORTEST) continue;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

function arrow(
  pen: Pen,
  x: number,
  y: number,
  length: number,
  [across, down]: readonly [number, number],
  longestHead: number,
): void {
  const [tipX, tipY] = [x + across * length, y + down * length];
  pen.moveTo(x, y);
  pen.lineTo(tipX, tipY);
  if (length < SHORTEST_HEADED) return;
  const head = Math.min(longestHead, length / 2);
  pen.moveTo(tipX - head * (across + 0.7 * down), tipY - head * (down + 0.7 * across));
  pen.lineTo(tipX, tipY);
  pen.lineTo(tipX - head * (across - 0.7 * down), tipY - head * (down - 0.7 * across));
}
