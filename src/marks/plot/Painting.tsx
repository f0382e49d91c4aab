import { useCallback } from "react";
import { CanvasLayer } from "../CanvasLayer.tsx";
import type { Palette } from "../palette.ts";
import { type PlotFrame, usePlot } from "./context.ts";

interface Props {
  /** Draws in pixels of the plot; memoise it. */
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette, plot: PlotFrame) => void;
}

/** A canvas for what is too much for SVG: `<Plot under={<Painting draw={draw} />}>`. */
export function Painting({ draw }: Props) {
  const plot = usePlot();
  const inPlot = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette) => draw(context, palette, plot),
    [draw, plot],
  );
  return <CanvasLayer width={plot.width} height={plot.height} draw={inPlot} />;
}
