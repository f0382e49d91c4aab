import { extent } from "d3";
import { type ExactRow, exactRows, type VarianceAt } from "../../inference/exactRows.ts";
import {
  type EstimatorName,
  estimatorNames,
  perEstimator,
  type StreamOptions,
  streamGradients,
} from "../../inference/gradientStream.ts";
import { type BatchRow, batchLevels, varianceAgainstBatch } from "../../inference/varianceAgainstBatch.ts";
import { fittedFrom, varianceAgainstDimension } from "../../inference/varianceAgainstDimension.ts";
import { type KPanel, varianceAgainstK } from "../../inference/varianceAgainstK.ts";
import { stepUp } from "../../math/levels.ts";
import { BatchMeans } from "../../math/batchMeans.ts";
import { type Count, countsIn } from "../../math/histogram.ts";
import { logLogSlope } from "../../math/leastSquares.ts";
import { Rng } from "../../math/rng.ts";
import type { Params } from "./figure.ts";

/** One estimator of one parameter's gradient: what the draws say, beside what is true. */
export interface Estimate extends ExactRow {
  readonly mean: number;
  readonly standardError: number;
  readonly variance: number;
  readonly varianceStandardError: number;
}

/** The exponent of a power law, fitted to measured variances. */
interface Fit {
  readonly against: "M" | "D";
  readonly estimator: EstimatorName;
  /** Null where no two measured variances are above zero. */
  readonly slope: number | null;
}

export interface Variance {
  readonly estimates: readonly Estimate[];
  /** Single-draw gradients in the chosen parameter, all of them, in the same bins for every estimator. */
  readonly histograms: Readonly<Record<EstimatorName, readonly Count[]>>;
  /** Only where the reader looks at it, as it takes draws of its own; empty otherwise. So with the next two. */
  readonly panels: readonly KPanel[];
  readonly batches: readonly BatchRow[];
  readonly dimensions: readonly VarianceAt[];
  /** Of all that was measured against M, and of what was measured against D from 8 on. */
  readonly fits: readonly Fit[];
}

/** Bins of the longer of the histograms' two sides, about. */
const bins = 120;
/** Reaches that a side of the histograms' axis may have: few enough that it holds still through most of a drag. */
const reaches = Array.from({ length: 16 }, (_, i) =>
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].map((x) => x * 10 ** (i - 4)),
).flat();
export const symbols = { mu: "μ", sigma: "σ" } as const;

/** Draws `samples` gradients by each estimator from the same ε's, and says what they should have been. */
export function model(params: Params): Variance {
  const { view, f: name, k, mu, sigma, dimension, samples, parameter, seed } = params;
  const q = { mu, sigma };
  const { f, rows, baseline } = exactRows(name, k, q, dimension);
  const chosen = rows.filter((row) => row.parameter === parameter);
  const means = perEstimator(() => new BatchMeans(batchLevels));
  const draws = perEstimator(() => new Float64Array(samples));
  let drawn = 0;
  const state = Rng.of(seed, "variance").save();
  const onBlock: StreamOptions["onBlock"] = (gradients) => {
    for (const estimator of estimatorNames) {
      const block = gradients[estimator][parameter];
      draws[estimator].set(block, drawn);
      if (view === "batch") means[estimator].push(block);
    }
    drawn += gradients.scoreFunction[parameter].length;
  };
  const moments = streamGradients({ f, q, dimension, samples, baseline, state, onBlock });
  const batches = view === "batch" ? varianceAgainstBatch(means, chosen) : [];
  const dimensions = view === "dimension" ? varianceAgainstDimension({ ...params, q }) : [];
  return {
    estimates: rows.map((row) => {
      const seen = moments[row.estimator][row.parameter];
      const { mean, standardError, variance, varianceStandardError } = seen;
      return { ...row, mean, standardError, variance, varianceStandardError };
    }),
    histograms: histogramsOf(draws),
    panels: view === "k" ? varianceAgainstK(name, q, seed) : [],
    batches,
    dimensions,
    fits: [
      ...fitsOf("M", batches),
      ...fitsOf(
        "D",
        dimensions.filter(({ at }) => at >= fittedFrom),
      ),
    ],
  };
}

/** One axis for all three, with every draw on it, zero in the middle of a bin. */
function histogramsOf(draws: Readonly<Record<EstimatorName, Float64Array>>): Variance["histograms"] {
  const ends = estimatorNames.flatMap((estimator) => extent(draws[estimator]).map((end) => end ?? 0));
  const [lowest, highest] = [Math.max(0, -Math.min(...ends)), Math.max(0, ...ends)];
  const longer = stepUp(Math.max(lowest, highest), reaches);
  const width = longer / bins;
  // The bins at the ends take what has been rounded there.
  const reachOf = (side: number) => stepUp(Math.max(side, longer / 20), reaches) + width;
  const axis = { low: -reachOf(lowest), high: reachOf(highest) };
  return perEstimator((estimator) => countsIn(draws[estimator], axis, width));
}

const fitsOf = (against: Fit["against"], rows: readonly VarianceAt[]): readonly Fit[] =>
  rows.length === 0
    ? []
    : estimatorNames.map((estimator) => {
        const own = rows.filter((row) => row.estimator === estimator);
        return { against, estimator, slope: logLogSlope(own.map((row) => ({ x: row.at, y: row.variance }))) };
      });
