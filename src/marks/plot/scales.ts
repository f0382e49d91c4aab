import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3";

/** A scale from the data's units to pixels; what a `<Plot>` is given has its domain, and gets its range there. */
export type PlotScale = ScaleContinuousNumeric<number, number>;

/** The ends of an axis, in the data's units. */
export type Domain = readonly [from: number, to: number];

export const linear = (domain: Domain) => scaleLinear().domain(domain);

/** Both ends above 0. */
export const log = (domain: Domain) => scaleLog().domain(domain);

/** Bars side by side: the axis that they stand on, bar k around k, and their sides; `gap` of every step stays free. */
export function sideBySide(count: number, gap = 0.3) {
  const half = (1 - gap) / 2;
  const edge = half + gap;
  return {
    x: linear([-edge, count - 1 + edge]),
    x1: (_: unknown, k: number) => k - half,
    x2: (_: unknown, k: number) => k + half,
  };
}
