import type { Rng } from "../math/rng.ts";
import { logDensity, varianceAt } from "./diagonalGaussian.ts";
import { mlp, mlpStart } from "./mlp.ts";
import type { Named, Start } from "./named.ts";
import { smooth } from "./smooth.ts";
import { mean, type Scalar, slice, type Tensor, type Tensor2D } from "./tf.ts";

/** What a policy sees, inputs, and how many numbers it answers with, outputs. */
export interface PolicyShape {
  readonly inputs: number;
  readonly outputs: number;
  readonly width: number;
}

const name = "gaussian";

/** Behaviour cloning by a Gaussian: one network, N(μ_θ(x), diag σ_θ(x)²). */
export const gaussianStart = (rng: Rng, { inputs, outputs, width }: PolicyShape): Named<Start> =>
  mlpStart(rng, name, [inputs, width, width, 2 * outputs]);

/** μ and σ² for each x, both [examples, outputs]. */
export function gaussianAt(
  weights: Named,
  x: Tensor2D,
): { readonly mean: Tensor; readonly variance: Tensor } {
  const y = mlp(weights, name, x, smooth);
  const outputs = y.shape[1] / 2;
  return {
    mean: slice(y, [0, 0], [-1, outputs]),
    variance: varianceAt(slice(y, [0, outputs], [-1, outputs])),
  };
}

/** mean log N(y; μ_θ(x), σ_θ(x)²) */
export function gaussianLogLikelihood(weights: Named, x: Tensor2D, y: Tensor2D): Scalar {
  const at = gaussianAt(weights, x);
  return mean(logDensity(y, at.mean, at.variance));
}
