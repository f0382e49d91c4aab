import type { BatchMeans } from "../math/batchMeans.ts";
import type { ExactRow, VarianceAt } from "./exactRows.ts";
import type { EstimatorName } from "./gradientStream.ts";

/** The variance of a mean over M draws. */
export interface BatchRow extends VarianceAt {
  /** Measured over so many batches. */
  readonly batches: number;
}

/** Batches of 1, 2, 4 … 1,024 draws: a stream's block. */
export const batchLevels = 10;

/** Fewer batches than this would tell their variance too roughly to draw. */
const fewest = 30;

/** Measured and exact variance of batch means, Var/M. */
export const varianceAgainstBatch = (
  means: Readonly<Record<EstimatorName, BatchMeans>>,
  exact: readonly ExactRow[],
): readonly BatchRow[] =>
  exact.flatMap(({ estimator, exactVariance }) =>
    means[estimator].levels.flatMap(({ count, variance }, level) => {
      const batch = 2 ** level;
      if (count < fewest) return [];
      return [{ estimator, at: batch, batches: count, variance, exactVariance: exactVariance / batch }];
    }),
  );
