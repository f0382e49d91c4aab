import type { ParameterName } from "../../inference/exactGradient.ts";
import type { Q } from "../../inference/gradientEstimators.ts";
import { type EstimatorName, streamGradients } from "../../inference/gradientStream.ts";
import type { TestFunctionName } from "../../inference/testFunctions.ts";
import { Rng } from "../../math/rng.ts";
import { exactRows } from "./exactRows.ts";

/** One point of a panel: the variance of one draw, by one estimator, in one parameter. */
interface KRow {
  readonly f: TestFunctionName;
  readonly estimator: EstimatorName;
  readonly parameter: ParameterName;
  readonly k: number;
  /** Null where only the exact curve passes. */
  readonly variance: number | null;
  readonly exactVariance: number;
}

export interface KPanel {
  readonly f: TestFunctionName;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly KRow[];
}

/** The range of k for each f. */
const ranges: Readonly<Record<TestFunctionName, readonly [number, number]>> = {
  quadratic: [-3, 3],
  elbo: [-3, 3],
  cosine: [0.25, 4.25],
  gaussian: [0.2, 8.2],
};
const curvePoints = 65;
/** Every eighth point of the curve is measured, by so many draws. */
const every = 8;
const draws = 16_384;

/**
 * Variance of one draw against k, in the form of Mohamed et al. 2020, figures 2 and 3: three objectives, gradients in μ
 * and in σ, one coordinate. The ELBO takes the place of the quadratic where the reader has chosen it.
 */
export const againstK = (chosen: TestFunctionName, q: Q, seed: number): readonly KPanel[] =>
  ([chosen === "elbo" ? "elbo" : "quadratic", "cosine", "gaussian"] as const).map((name) =>
    panel(name, q, seed),
  );

function panel(name: TestFunctionName, q: Q, seed: number): KPanel {
  const [from, to] = ranges[name];
  const rows = Array.from({ length: curvePoints }, (_, i) => {
    const k = from + ((to - from) * i) / (curvePoints - 1);
    const { f, rows, baseline } = exactRows(name, k, q, 1);
    const moments =
      i % every === 0
        ? streamGradients({
            f,
            q,
            dimension: 1,
            samples: draws,
            baseline,
            state: Rng.of(seed, `k ${i}`).save(),
          })
        : null;
    return rows.map(({ estimator, parameter, exactVariance }) => ({
      f: name,
      estimator,
      parameter,
      k,
      variance: moments === null ? null : moments[estimator][parameter].variance,
      exactVariance,
    }));
  });
  return { f: name, from, to, rows: rows.flat() };
}
