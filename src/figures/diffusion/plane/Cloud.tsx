import { useCallback } from "react";
import { drawDots } from "../../../marks/drawDots.ts";
import type { Palette } from "../../../marks/palette.ts";
import type { PlotFrame } from "../../../marks/plot/context.ts";
import { Painting } from "../../../marks/plot/index.ts";

interface Props {
  /** x and y of point after point. */
  readonly points: Float64Array;
  readonly ink: "ink" | "z" | "quiet";
  readonly alpha: number;
}

/** Hundreds of points, on a canvas. */
export function Cloud({ points, ink, alpha }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, plot: PlotFrame) => {
      const dots = {
        count: points.length / 2,
        x: (i: number) => plot.x(points[2 * i]),
        y: (i: number) => plot.y(points[2 * i + 1]),
        radius: () => 2,
      };
      drawDots(context, dots, palette[ink], alpha);
    },
    [points, ink, alpha],
  );
  return <Painting draw={draw} inside />;
}
