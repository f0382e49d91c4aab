import { evenNodes } from "../math/quadrature.ts";
import { Rng } from "../math/rng.ts";
import type { ParameterName } from "./exactGradient.ts";
import { exactRows, type VarianceAt } from "./exactRows.ts";
import type { Q } from "./gradientEstimators.ts";
import { streamGradients } from "./gradientStream.ts";
import type { TestFunctionName } from "./testFunctions.ts";

/** The variance of one draw in one parameter; null where only the exact curve passes. */
interface KRow extends VarianceAt<number | null> {
  readonly parameter: ParameterName;
}

/** One objective over its range of k. */
export interface KPanel {
  readonly f: TestFunctionName;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly KRow[];
}

const ranges: Readonly<Record<TestFunctionName, readonly [number, number]>> = {
  quadratic: [-3, 3],
  elbo: [-3, 3],
  cosine: [0.25, 4.25],
  gaussian: [0.2, 8.2],
};
const curvePoints = 65;
/** Every eighth point of the curve is measured, by so many draws. */
const every = 8;
const samples = 16_384;

/**
 * Variance of one draw against k, in the form of Mohamed et al. 2020, figures 2 and 3: three objectives, gradients in μ
 * and in σ, one coordinate. The ELBO takes the place of the quadratic where the reader has chosen it.
 */
export const varianceAgainstK = (chosen: TestFunctionName, q: Q, seed: number): readonly KPanel[] =>
  ([chosen === "elbo" ? "elbo" : "quadratic", "cosine", "gaussian"] as const).map((name) => {
    const [from, to] = ranges[name];
    const rows = Array.from(evenNodes(from, to, curvePoints), (k, i) => {
      const { f, rows, baseline } = exactRows(name, k, q, 1);
      const draw = () =>
        streamGradients({ f, q, dimension: 1, samples, baseline, state: Rng.of(seed, `k ${i}`).save() });
      const moments = i % every === 0 ? draw() : null;
      return rows.map(({ estimator, parameter, exactVariance }) => ({
        estimator,
        parameter,
        at: k,
        variance: moments && moments[estimator][parameter].variance,
        exactVariance,
      }));
    });
    return { f: name, from, to, rows: rows.flat() };
  });
