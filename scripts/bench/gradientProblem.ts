import type { EstimatorName } from "../../src/inference/gradientStream.ts";
import type { TestFunctionName } from "../../src/inference/testFunctions.ts";

/** What is estimated, by the page and by NumPy alike: gradients of E_q[f(z)] in μ and σ, z ~ N(μ, σ²), one dimension. */
export const problem = {
  mu: 1,
  sigma: 1,
  k: 1,
  /** Taken off f by the score function with baseline, for μ and σ alike. */
  baseline: 0.5,
  functions: ["quadratic", "gaussian", "cosine", "elbo"],
  estimators: ["scoreFunction", "scoreFunctionBaseline", "reparameterized"],
  /** Draws in a round. */
  samples: 2 ** 19,
} as const satisfies {
  functions: readonly TestFunctionName[];
  estimators: readonly EstimatorName[];
  [knob: string]: unknown;
};

/** One estimator's best round and what it found; all else that a machine does only makes a round slower. */
export interface GradientRow {
  readonly f: TestFunctionName;
  readonly estimator: EstimatorName;
  readonly samplesPerSecond: number;
  /** Mean and variance of the gradient in μ. */
  readonly mean: number;
  readonly variance: number;
}

/** Of each estimator the better of two rows. */
export const better = (
  rows: readonly GradientRow[],
  others: readonly GradientRow[],
): readonly GradientRow[] =>
  rows.map((row) => {
    const other = others.find(({ f, estimator }) => f === row.f && estimator === row.estimator);
    return other && other.samplesPerSecond > row.samplesPerSecond ? other : row;
  });
