import { useCallback } from "react";
import { drawDots } from "../drawDots.ts";
import type { Palette } from "../palette.ts";
import { centreOf, type GridGeometry } from "./geometry.ts";
import type { Cells } from "./context.ts";
import { GridLayer } from "./GridLayer.tsx";
import { spreadInCell } from "./spreadInCell.ts";

interface Props {
  readonly count: number;
  /** The cell of a walker at t = 1, 2 …; memoise it. */
  readonly cellOf: (walker: number, t: number) => number;
  /** Between whole times walkers are on their way. */
  readonly time: number;
  readonly colour?: "z" | "ink";
  /** How far walkers stray from the middle of a cell, and how far right of it they all stand, in cells. */
  readonly reach: number;
  readonly shift?: number;
  /** Larger dots, each with an edge: for hundreds, not for thousands. */
  readonly edged?: boolean;
}

/** A crowd as dots, each walker at a place of its own within its cell. */
export function Crowd({ count, cellOf, time, colour = "z", reach, shift = 0, edged = false }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { geometry }: Cells) => {
      const { cell } = geometry;
      const places = Array.from({ length: count }, (_, i) => {
        const [x, y] = between(geometry, (t) => cellOf(i, t), time);
        const [dx, dy] = spreadInCell(i, count, reach);
        return [x + (dx + shift) * cell, y + dy * cell] as const;
      });
      if (edged) drawEdged(context, palette[colour], palette.surface, places, cell);
      else drawPlain(context, palette[colour], places, cell);
    },
    [count, cellOf, time, colour, reach, shift, edged],
  );
  return <GridLayer draw={draw} canvas="own" />;
}

/** The middle of a walker's cell, or a place on the straight line to its next one. */
function between(geometry: GridGeometry, cellAt: (t: number) => number, time: number) {
  const before = Math.floor(time);
  const [x, y] = centreOf(geometry, cellAt(before));
  const [toX, toY] = centreOf(geometry, cellAt(Math.ceil(time)));
  return [x + (toX - x) * (time - before), y + (toY - y) * (time - before)] as const;
}

type Places = readonly (readonly [number, number])[];

function drawPlain(context: CanvasRenderingContext2D, colour: string, places: Places, cell: number): void {
  const radius = Math.max(0.9, Math.min(2, cell * 0.035));
  const [x, y] = [(i: number) => places[i][0], (i: number) => places[i][1]];
  drawDots(context, { count: places.length, x, y, radius: () => radius }, colour, 0.75);
}

function drawEdged(
  context: CanvasRenderingContext2D,
  colour: string,
  edge: string,
  places: Places,
  cell: number,
): void {
  const radius = Math.max(1.5, Math.min(3.4, cell * 0.075));
  context.fillStyle = colour;
  context.strokeStyle = edge;
  context.lineWidth = 0.8;
  for (const [x, y] of places) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
