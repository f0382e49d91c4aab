import { type EstimatorName, streamGradients } from "../../inference/gradientStream.ts";
import { Rng } from "../../math/rng.ts";
import { exactRows } from "./exactRows.ts";
import type { Values } from "./params.ts";

/** The variance of one draw where f is summed over so many coordinates. */
export interface DimensionRow {
  readonly estimator: EstimatorName;
  readonly dimension: number;
  readonly variance: number;
  readonly exactVariance: number;
}

const dimensions = [1, 2, 4, 8, 16, 32, 64];
/** The slope is fitted from here on, where the first coordinate's own share no longer bends the line. */
export const fittedFrom = 8;
/** Draws for each point: 127 coordinates of them are two million numbers, a few hundredths of a second. */
const mostDraws = 16_384;

/** Measured and exact variance in 1, 2, 4 … 64 dimensions. */
export function againstDimension(values: Values): readonly DimensionRow[] {
  const { f: name, k, mu, sigma, parameter, samples, seed } = values;
  return dimensions.flatMap((dimension) => {
    const q = { mu, sigma };
    const { f, rows, baseline } = exactRows(name, k, q, dimension);
    const state = Rng.of(seed, `dimension ${dimension}`).save();
    const draws = Math.min(samples, mostDraws);
    const moments = streamGradients({ f, q, dimension, samples: draws, baseline, state });
    return rows
      .filter((row) => row.parameter === parameter)
      .map(({ estimator, exactVariance }) => ({
        estimator,
        dimension,
        variance: moments[estimator][parameter].variance,
        exactVariance,
      }));
  });
}
