import { useCallback } from "react";
import { CanvasLayer } from "../CanvasLayer.tsx";
import type { Palette } from "../palette.ts";
import { type PlotFrame, usePlot } from "./context.ts";

interface Props {
  /** Draws in pixels of the plot; memoise it. */
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette, plot: PlotFrame) => void;
  /** It ends where the axes do. */
  readonly inside?: boolean;
}

/** A canvas for what is too much for SVG: `<Plot under={<Painting draw={draw} />}>`. */
export function Painting({ draw, inside = false }: Props) {
  const plot = usePlot();
  const whole = { left: 0, top: 0, right: plot.width, bottom: plot.height };
  const { left, top, right, bottom } = inside ? plot : whole;
  const inPlot = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette) => {
      context.translate(-left, -top);
      draw(context, palette, plot);
    },
    [draw, plot, left, top],
  );
  return <CanvasLayer {...{ left, top }} width={right - left} height={bottom - top} draw={inPlot} />;
}
