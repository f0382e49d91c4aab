import type { EstimatorName } from "../../inference/gradientStream.ts";
import { stepUp } from "../../marks/levels.ts";

/** Counts of single-draw gradients in equal bins over [−reach, reach], and of those beyond either end. */
export interface Histogram {
  readonly reach: number;
  readonly counts: Readonly<Record<EstimatorName, Float64Array>>;
  readonly below: Readonly<Record<EstimatorName, number>>;
  readonly above: Readonly<Record<EstimatorName, number>>;
}

/** An odd number: zero, and most exact means of symmetric settings, lie in the middle of a bin. */
export const bins = 161;

/** Reaches that the axis may have: few enough that it holds still through most of a drag. */
const reaches = Array.from({ length: 16 }, (_, i) =>
  [1, 1.5, 2, 3, 4, 6, 8].map((x) => x * 10 ** (i - 4)),
).flat();

/** How far the common axis goes: the widest estimator's mean and 3.5 standard deviations fit. */
export const reachOf = (exact: readonly { exactMean: number; exactVariance: number }[]): number =>
  stepUp(
    Math.max(...exact.map((row) => Math.abs(row.exactMean) + 3.5 * Math.sqrt(row.exactVariance))),
    reaches,
  );

/** Counts a block into `counts`, whose first and last entries are for what lies beyond. */
export function countInto(counts: Float64Array, block: Float64Array, reach: number): void {
  const perUnit = bins / (2 * reach);
  for (let i = 0; i < block.length; i++) {
    const bin = Math.floor((block[i] + reach) * perUnit) + 1;
    counts[bin < 0 ? 0 : bin > bins ? bins + 1 : bin]++;
  }
}

/** The middle of a bin. */
export const middleOf = (bin: number, reach: number): number => ((2 * bin + 1) / bins - 1) * reach;
