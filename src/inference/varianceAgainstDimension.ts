import { Rng } from "../math/rng.ts";
import type { ParameterName } from "./exactGradient.ts";
import { exactRows, type VarianceAt } from "./exactRows.ts";
import type { Q } from "./gradientEstimators.ts";
import { streamGradients } from "./gradientStream.ts";
import type { TestFunctionName } from "./testFunctions.ts";

interface Settings {
  readonly f: TestFunctionName;
  readonly k: number;
  readonly q: Q;
  readonly parameter: ParameterName;
  readonly samples: number;
  readonly seed: number;
}

const dimensions = [1, 2, 4, 8, 16, 32, 64];
/** The slope is fitted from here on, where the first coordinate's own share no longer bends the line. */
export const fittedFrom = 8;
/** Draws for each point: 127 coordinates of them are two million numbers, a few hundredths of a second. */
const mostDraws = 16_384;

/** Measured and exact variance of one draw where f is summed over 1, 2, 4 … 64 coordinates. */
export const varianceAgainstDimension = ({
  f: name,
  k,
  q,
  parameter,
  samples,
  seed,
}: Settings): readonly VarianceAt[] =>
  dimensions.flatMap((dimension) => {
    const { f, rows, baseline } = exactRows(name, k, q, dimension);
    const state = Rng.of(seed, `dimension ${dimension}`).save();
    const draws = Math.min(samples, mostDraws);
    const moments = streamGradients({ f, q, dimension, samples: draws, baseline, state });
    return rows
      .filter((row) => row.parameter === parameter)
      .map(({ estimator, exactVariance }) => ({
        estimator,
        at: dimension,
        variance: moments[estimator][parameter].variance,
        exactVariance,
      }));
  });
