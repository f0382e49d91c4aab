import type { ReactNode } from "react";
import { type Box, PlotContext, usePlot } from "./context.ts";
import type { PlotScale } from "./scales.ts";

interface Props extends Partial<Box> {
  /** Scales of its own, with their domains set; left out, those of the plot. */
  readonly x?: PlotScale;
  readonly y?: PlotScale;
  readonly children: ReactNode;
}

/** A part of a plot with axes of its own: one of several rows or columns. Sides that are left out are the plot's. */
export function Facet({ x, y, children, ...sides }: Props) {
  const plot = usePlot();
  const frame = { ...plot, ...sides };
  const { left, right, top, bottom } = frame;
  const scales = {
    x: (x ?? plot.x).copy().range([left, right]),
    y: (y ?? plot.y).copy().range([bottom, top]),
  };
  return <PlotContext value={{ ...frame, ...scales }}>{children}</PlotContext>;
}
