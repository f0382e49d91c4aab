import { useCallback, useRef } from "react";
import type { Palette } from "../palette.ts";
import { drawLines } from "./drawLines.ts";
import { FieldPixels } from "./FieldPixels.ts";
import type { Cells } from "./context.ts";
import { GridLayer } from "./GridLayer.tsx";
import type { Domain } from "./valueColours.ts";

interface Props {
  /** One number a cell; −∞ is hatched. */
  readonly values: ArrayLike<number>;
  /** The ends of the colours; hold them still while a knob is dragged (`useValueDomain`). */
  readonly domain?: Domain;
}

/** A colour for each cell, walls, and the lines between cells. */
export function Values({ values, domain: [low, high] = [0, 1] }: Props) {
  const pixels = useRef<FieldPixels>(null);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { geometry, letters }: Cells) => {
      pixels.current ??= new FieldPixels();
      const { rows, columns, width, height } = geometry;
      const field = { rows, columns, letters, values, domain: [low, high] } as const;
      pixels.current.draw(context, palette, field, width, height);
      drawLines(context, palette, geometry, field);
    },
    [values, low, high],
  );
  return <GridLayer draw={draw} />;
}
