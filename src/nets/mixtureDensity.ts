import type { Rng } from "../math/rng.ts";
import { logDensity, varianceAt } from "./diagonalGaussian.ts";
import type { PolicyShape } from "./gaussianPolicy.ts";
import { mlp, mlpStart } from "./mlp.ts";
import type { Named, Start } from "./named.ts";
import { smooth } from "./smooth.ts";
import {
  add,
  mean,
  neg,
  type Scalar,
  sigmoid,
  slice,
  softplus,
  squeeze,
  sub,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from "./tf.ts";

const name = "mixture";

/**
 * Behaviour cloning by a mixture of two Gaussians (Bishop 1994), one network for all its parts:
 *
 *     p_θ(y|x) = (1 − w) N(μ_0, σ_0² I) + w N(μ_1, σ_1² I)
 */
export const mixtureStart = (rng: Rng, { inputs, outputs, width }: PolicyShape): Named<Start> =>
  mlpStart(rng, name, [inputs, width, width, 2 * outputs + 3]);

/** The mixture for each x: the logit of w, [examples, 1], both means, [examples, outputs], and variances, [examples, 1]. */
export interface Mixture {
  readonly logit: Tensor;
  readonly means: readonly [Tensor, Tensor];
  readonly variances: readonly [Tensor, Tensor];
}

export function mixtureAt(weights: Named, x: Tensor2D): Mixture {
  const y = mlp(weights, name, x, smooth);
  const outputs = (y.shape[1] - 3) / 2;
  const part = (from: number, count: number) => slice(y, [0, from], [-1, count]);
  return {
    logit: part(2 * outputs, 1),
    means: [part(0, outputs), part(outputs, outputs)],
    variances: [varianceAt(part(2 * outputs + 1, 1)), varianceAt(part(2 * outputs + 2, 1))],
  };
}

/** w, the weight of the second part, [examples, 1]. */
export const weightOf = ({ logit }: Pick<Mixture, "logit">): Tensor => sigmoid(logit);

/** log((1 − w) N(y; 0) + w N(y; 1)) of each example, with log w = −log(1 + e^{−l}) and log(e^a + e^b) = a + log(1 + e^{b−a}). */
export function mixtureLogDensity({ logit, means, variances }: Mixture, y: Tensor): Tensor1D {
  const l = squeeze<Tensor1D>(logit, [1]);
  const a = sub(logDensity(y, means[0], variances[0]), softplus(l));
  const b = sub(logDensity(y, means[1], variances[1]), softplus(neg(l)));
  return add(a, softplus(sub(b, a)));
}

/** mean log p_θ(y|x) */
export const mixtureLogLikelihood = (weights: Named, x: Tensor2D, y: Tensor2D): Scalar =>
  mean(mixtureLogDensity(mixtureAt(weights, x), y));
