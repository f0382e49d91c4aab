import { type EstimatorName, estimatorNames } from "../../inference/gradientStream.ts";
import { logLogSlope } from "../../math/leastSquares.ts";
import { fittedFrom } from "./againstDimension.ts";
import type { Variance } from "./model.ts";

/** The exponent of a power law, fitted to measured variances. */
export interface Fit {
  readonly against: "M" | "D";
  readonly estimator: EstimatorName;
  /** Null where no two measured variances are above zero. */
  readonly slope: number | null;
}

/** Exponents fitted to all that was measured against M, and to what was measured against D from 8 on. */
export const fits = ({ batches, dimensions }: Variance): readonly Fit[] =>
  estimatorNames.flatMap((estimator): Fit[] => {
    const byBatch = batches
      .filter((row) => row.estimator === estimator)
      .map(({ batch, variance }) => ({ x: batch, y: variance }));
    const byDimension = dimensions
      .filter((row) => row.estimator === estimator && row.dimension >= fittedFrom)
      .map(({ dimension, variance }) => ({ x: dimension, y: variance }));
    return [
      ...(byBatch.length > 0 ? [{ against: "M" as const, estimator, slope: logLogSlope(byBatch) }] : []),
      ...(byDimension.length > 0
        ? [{ against: "D" as const, estimator, slope: logLogSlope(byDimension) }]
        : []),
    ];
  });
