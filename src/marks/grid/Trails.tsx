import { useCallback } from "react";
import type { Palette } from "../palette.ts";
import { centreOf } from "./geometry.ts";
import type { Cells } from "./context.ts";
import { GridLayer } from "./GridLayer.tsx";
import { spreadInCell } from "./spreadInCell.ts";

interface Props {
  /** The cells that each walker passes, in order. */
  readonly walks: readonly { readonly states: ArrayLike<number> }[];
  /** How far walkers stray from the middle of a cell, in cells. */
  readonly reach: number;
}

/** The ways of a crowd as thin lines, each a little beside the others. */
export function Trails({ walks, reach }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { z }: Palette, { geometry }: Cells) => {
      context.strokeStyle = z;
      context.lineWidth = 1;
      context.lineJoin = "round";
      context.globalAlpha = Math.max(0.07, Math.min(0.5, 9 / walks.length));
      walks.forEach(({ states }, i) => {
        const [dx, dy] = spreadInCell(i, walks.length, reach * geometry.cell);
        context.beginPath();
        for (let t = 0; t < states.length; t++) {
          const [x, y] = centreOf(geometry, states[t]);
          context.lineTo(x + dx, y + dy);
        }
        context.stroke();
      });
      context.globalAlpha = 1;
    },
    [walks, reach],
  );
  return <GridLayer draw={draw} canvas="own" />;
}
