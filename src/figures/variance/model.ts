import { type EstimatorName, estimatorNames, streamGradients } from "../../inference/gradientStream.ts";
import { BatchMeans } from "../../math/batchMeans.ts";
import { Rng } from "../../math/rng.ts";
import { type BatchRow, batchRows, levels } from "./againstBatch.ts";
import { againstDimension, type DimensionRow } from "./againstDimension.ts";
import { againstK, type KPanel } from "./againstK.ts";
import { type ExactRow, exactRows } from "./exactRows.ts";
import { bins, countInto, type Histogram, reachOf } from "./histogram.ts";
import type { Values } from "./params.ts";

/** One estimator of one parameter's gradient: what the draws say, beside what is true. */
export interface Estimate extends ExactRow {
  readonly mean: number;
  readonly standardError: number;
  readonly variance: number;
  readonly varianceStandardError: number;
}

export interface Variance {
  readonly estimates: readonly Estimate[];
  readonly histogram: Histogram;
  readonly batches: readonly BatchRow[];
  /** Only where the reader looks at it, as it takes draws of its own; empty otherwise. */
  readonly panels: readonly KPanel[];
  readonly dimensions: readonly DimensionRow[];
}

/** Draws `samples` gradients by each estimator from the same ε's, and says what they should have been. */
export function model(values: Values): Variance {
  const { view, f: name, k, mu, sigma, dimension, samples, parameter, seed } = values;
  const q = { mu, sigma };
  const { f, rows, baseline } = exactRows(name, k, q, dimension);
  const chosen = rows.filter((row) => row.parameter === parameter);
  const reach = reachOf(chosen);
  const batches = each(() => new BatchMeans(levels));
  const counts = each(() => new Float64Array(bins + 2));
  const moments = streamGradients({
    f,
    q,
    dimension,
    samples,
    baseline,
    state: Rng.of(seed, "variance").save(),
    onBlock(gradients) {
      for (const estimator of estimatorNames) {
        const block = gradients[estimator][parameter];
        countInto(counts[estimator], block, reach);
        if (view === "batch") batches[estimator].push(block);
      }
    },
  });
  return {
    estimates: rows.map((row) => {
      const seen = moments[row.estimator][row.parameter];
      const { mean, standardError, variance, varianceStandardError } = seen;
      return { ...row, mean, standardError, variance, varianceStandardError };
    }),
    histogram: {
      reach,
      counts: each((estimator) => counts[estimator].subarray(1, bins + 1)),
      below: each((estimator) => counts[estimator][0]),
      above: each((estimator) => counts[estimator][bins + 1]),
    },
    batches: view === "batch" ? batchRows(batches, chosen) : [],
    panels: view === "k" ? againstK(name, q, seed) : [],
    dimensions: view === "dimension" ? againstDimension(values) : [],
  };
}

const each = <T>(make: (estimator: EstimatorName) => T): Record<EstimatorName, T> => ({
  scoreFunction: make("scoreFunction"),
  scoreFunctionBaseline: make("scoreFunctionBaseline"),
  reparameterized: make("reparameterized"),
});
