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
import { countInto } from "../../math/histogram.ts";
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

/** Counts of single-draw gradients in equal bins over [−reach, reach], and of those beyond either end. */
export interface Histogram {
  readonly reach: number;
  readonly counts: Readonly<Record<EstimatorName, Float64Array>>;
  readonly below: Readonly<Record<EstimatorName, number>>;
  readonly above: Readonly<Record<EstimatorName, number>>;
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
  readonly histogram: Histogram;
  /** Only where the reader looks at it, as it takes draws of its own; empty otherwise. So with the next two. */
  readonly panels: readonly KPanel[];
  readonly batches: readonly BatchRow[];
  readonly dimensions: readonly VarianceAt[];
  /** Of all that was measured against M, and of what was measured against D from 8 on. */
  readonly fits: readonly Fit[];
}

/** An odd number: zero, and most exact means of symmetric settings, lie in the middle of a bin. */
export const bins = 161;
/** Reaches that the histograms' axis may have: few enough that it holds still through most of a drag. */
const reaches = Array.from({ length: 16 }, (_, i) =>
  [1, 1.5, 2, 3, 4, 6, 8].map((x) => x * 10 ** (i - 4)),
).flat();
export const symbols = { mu: "μ", sigma: "σ" } as const;

/** Draws `samples` gradients by each estimator from the same ε's, and says what they should have been. */
export function model(params: Params): Variance {
  const { view, f: name, k, mu, sigma, dimension, samples, parameter, seed } = params;
  const q = { mu, sigma };
  const { f, rows, baseline } = exactRows(name, k, q, dimension);
  const chosen = rows.filter((row) => row.parameter === parameter);
  // The widest estimator's mean and 3.5 standard deviations fit.
  const spans = chosen.map((row) => Math.abs(row.exactMean) + 3.5 * Math.sqrt(row.exactVariance));
  const reach = stepUp(Math.max(...spans), reaches);
  const means = perEstimator(() => new BatchMeans(batchLevels));
  const counts = perEstimator(() => new Float64Array(bins + 2));
  const state = Rng.of(seed, "variance").save();
  const onBlock: StreamOptions["onBlock"] = (gradients) => {
    for (const estimator of estimatorNames) {
      const block = gradients[estimator][parameter];
      countInto(counts[estimator], block, reach);
      if (view === "batch") means[estimator].push(block);
    }
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
    histogram: {
      reach,
      counts: perEstimator((estimator) => counts[estimator].subarray(1, bins + 1)),
      below: perEstimator((estimator) => counts[estimator][0]),
      above: perEstimator((estimator) => counts[estimator][bins + 1]),
    },
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

const fitsOf = (against: Fit["against"], rows: readonly VarianceAt[]): readonly Fit[] =>
  rows.length === 0
    ? []
    : estimatorNames.map((estimator) => {
        const own = rows.filter((row) => row.estimator === estimator);
        return { against, estimator, slope: logLogSlope(own.map((row) => ({ x: row.at, y: row.variance }))) };
      });
