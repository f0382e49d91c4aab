import { type EstimatorName, estimatorNames } from "../../inference/gradientStream.ts";
import type { BatchMeans } from "../../math/batchMeans.ts";
import type { ExactRow } from "./exactRows.ts";

/** The variance of a mean over M draws. */
export interface BatchRow {
  readonly estimator: EstimatorName;
  /** M. */
  readonly batch: number;
  /** Measured over so many batches. */
  readonly batches: number;
  readonly variance: number;
  readonly exactVariance: number;
}

/** Batches of 1, 2, 4 … 1,024 draws: a stream's block. */
export const levels = 10;

/** Fewer batches than this would tell their variance too roughly to draw. */
const fewest = 30;

/** Measured and exact variance of batch means, Var/M. */
export const batchRows = (
  means: Readonly<Record<EstimatorName, BatchMeans>>,
  exact: readonly ExactRow[],
): readonly BatchRow[] =>
  estimatorNames.flatMap((estimator) =>
    means[estimator].levels.flatMap(({ count, variance }, level) => {
      const row = exact.find((row) => row.estimator === estimator);
      if (count < fewest || !row) return [];
      const batch = 2 ** level;
      return [{ estimator, batch, batches: count, variance, exactVariance: row.exactVariance / batch }];
    }),
  );
