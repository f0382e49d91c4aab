import { quantile } from "d3";
import { type Count, countsIn } from "../../math/histogram.ts";
import { roundUp } from "../../math/levels.ts";
import type { Slopes } from "./model.ts";

/** An axis that holds zero, the exact gradient and 98 % of the draws, in steps of 1, 2, 5 times a power of ten. */
export function reachOf({ draws, exact }: Slopes): readonly [number, number] {
  const low = Math.min(1.15 * exact, quantile(draws, 0.01) ?? 0);
  const high = Math.max(1.15 * exact, quantile(draws, 0.99) ?? 0);
  const least = roundUp(Math.max(0.5, -low, high)) / 5;
  return [-roundUp(Math.max(least, -low)), roundUp(Math.max(least, high))];
}

/** How many draws fall into each bin of the axis; zero is the middle of one. */
export function histogramOf(slope: Slopes): readonly Count[] {
  const [low, high] = reachOf(slope);
  return countsIn(slope.draws, { low, high }, Math.max(-low, high) / 40);
}
