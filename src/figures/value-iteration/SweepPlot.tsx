import type { ComponentProps, ReactNode } from "react";
import { AxisX, linear, Plot } from "../../marks/plot/index.ts";

interface Props extends Omit<ComponentProps<typeof Plot>, "x" | "margin" | "children"> {
  /** The last sweep that the axis has room for. */
  readonly reach: number;
  /** What the axis is called, if it is the lowest of several. */
  readonly label?: string;
  readonly children: ReactNode;
}

export const sweepMargin = { left: 52, right: 108, top: 10, bottom: 22 };

/** A plot against sweep: in several of one reach and width a sweep stands at one place. */
export const SweepPlot = ({ reach, label, children, ...plot }: Props) => (
  <Plot {...plot} x={linear([0, reach])} margin={sweepMargin}>
    <AxisX ticks={4} {...(label !== undefined && { label })} />
    {children}
  </Plot>
);
