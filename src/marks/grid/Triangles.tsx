import { useCallback } from "react";
import type { Palette } from "../palette.ts";
import { drawTriangles } from "./drawTriangles.ts";
import { marksFit } from "./geometry.ts";
import type { Cells } from "./context.ts";
import { GridLayer } from "./GridLayer.tsx";
import type { Domain } from "./valueColours.ts";

interface Props {
  /** Five numbers a cell (5s + a: up, right, down, left, stay). */
  readonly actions: ArrayLike<number>;
  readonly domain: Domain;
}

/** Five colours a cell: a triangle for each move and a square for "stay"; left out where cells are small. */
export function Triangles({ actions, domain: [low, high] }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { geometry, letters }: Cells) => {
      if (marksFit(geometry.cell)) drawTriangles(context, palette, geometry, letters, actions, [low, high]);
    },
    [actions, low, high],
  );
  return <GridLayer draw={draw} />;
}
