import { useCallback, useRef } from "react";
import type { Palette } from "../palette.ts";
import { layFloor, layTint } from "../tint.ts";
import { drawLines } from "./drawLines.ts";
import { FieldPixels } from "./FieldPixels.ts";
import { boxOf } from "./geometry.ts";
import type { Cells } from "./context.ts";
import { GridLayer } from "./GridLayer.tsx";

/** A colour that is laid over the cells. */
export interface Tint {
  readonly colour: "forward" | "backward" | "z";
  /** How full it is in each cell, from 0 to 1. */
  readonly inks: ArrayLike<number>;
}

/** Colours one over the other on a pale floor, walls, and the lines between cells; memoise the tints. */
export function Tints({ tints }: { readonly tints: readonly Tint[] }) {
  const pixels = useRef<FieldPixels>(null);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { geometry, letters }: Cells) => {
      pixels.current ??= new FieldPixels();
      const { rows, columns, width, height } = geometry;
      const blank = { rows, columns, letters, values: null, domain: [0, 1] } as const;
      const box = (s: number) => boxOf(geometry, s);
      pixels.current.draw(context, palette, blank, width, height);
      layFloor(context, palette, letters.length, (s) => (letters[s] === "#" ? null : box(s)));
      for (const { colour, inks } of tints) layTint(context, palette, palette[colour], inks, box);
      drawLines(context, palette, geometry, blank);
    },
    [tints],
  );
  return <GridLayer draw={draw} />;
}
