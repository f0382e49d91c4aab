import type { Rng } from "../math/rng.ts";
import { logDensity, varianceAt } from "./diagonalGaussian.ts";
import type { PolicyShape } from "./gaussianPolicy.ts";
import type { Climbed } from "./gradientOf.ts";
import { mlp, mlpStart } from "./mlp.ts";
import { type Mixture, mixtureLogDensity } from "./mixtureDensity.ts";
import type { Named, Start } from "./named.ts";
import { smooth } from "./smooth.ts";
import {
  add,
  concat,
  exp,
  mean,
  mul,
  type Scalar,
  slice,
  square,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from "./tf.ts";

/** p(z|x): N(0, 1) whatever x, or a network's, a mixture of two Gaussians with weights of their own. */
export type Prior = "standard" | "learned";

/** Where the parts of a learned prior start: apart, or one would do all the work. */
const APART = 1;
/** Hidden units of the learned prior. */
const PRIOR_WIDTH = 16;

/**
 * The conditional VAE of lecture 3.4 with a code of one number (Sohn et al. 2015):
 *
 *     encoder q_φ(z|x,y) = N(μ_φ, σ_φ²),   decoder p_θ(y|x,z) = N(μ_θ(x,z), σ_θ² I),   prior p(z|x)
 */
export function conditionalVaeStart(
  rng: Rng,
  { inputs, outputs, width }: PolicyShape,
  prior: Prior,
): Named<Start> {
  const learned = prior === "learned" ? mlpStart(rng, "prior", [inputs, PRIOR_WIDTH, 5]) : {};
  return {
    ...mlpStart(rng, "encoder", [inputs + outputs, width, 2]),
    ...mlpStart(rng, "decoder", [inputs + 1, width, width, outputs]),
    "decoder.logStd": { values: new Float32Array(1), shape: [1] },
    ...learned,
  };
}

/** q_φ(z|x,y) of each example: mean and log σ, both [examples, 1]. */
export function encode(weights: Named, x: Tensor2D, y: Tensor2D): { mean: Tensor; logStd: Tensor } {
  const h = mlp(weights, "encoder", concat([x, y], 1), smooth);
  return { mean: slice(h, [0, 0], [-1, 1]), logStd: slice(h, [0, 1], [-1, 1]) };
}

/** The mean of p_θ(y|x,z) of each example, [examples, outputs]. */
export const decode = (weights: Named, x: Tensor2D, z: Tensor2D): Tensor2D =>
  mlp(weights, "decoder", concat([x, z], 1), smooth);

/** σ_θ², [1] */
export const decoderVariance = (weights: Named): Tensor => varianceAt(weights["decoder.logStd"]);

/** The learned p(z|x) of each example. Its variances are those of codes, all shapes [examples, 1]. */
export function priorAt(weights: Named, x: Tensor2D): Mixture {
  const h = mlp(weights, "prior", x, smooth);
  const part = (k: number) => slice(h, [0, k], [-1, 1]);
  return {
    logit: part(0),
    means: [sub(part(1), APART), add(part(2), APART)],
    variances: [varianceAt(part(3)), varianceAt(part(4))],
  };
}

/** What one step of ascent sets out from: x, y, and standard normal noise, [examples, 1]. */
export interface Batch {
  readonly x: Tensor2D;
  readonly y: Tensor2D;
  readonly epsilon: Tensor2D;
}

/**
 * One sample of the bound's parts for each example, z = μ + σ ε:
 *
 *     L = E_q[log p_θ(y|x,z)] − β KL(q_φ(z|x,y) ‖ p(z|x))
 *
 * with the KL in closed form against N(0, 1), else by the same sample, log q(z|x,y) − log p(z|x). Both [examples].
 */
function terms(weights: Named, { x, y, epsilon }: Batch) {
  const q = encode(weights, x, y);
  const std = exp(q.logStd);
  const z = add(q.mean, mul(std, epsilon)) as Tensor2D;
  return {
    reconstruction: logDensity(y, decode(weights, x, z), decoderVariance(weights)),
    kl: isLearned(weights)
      ? sub<Tensor1D>(logDensity(z, q.mean, square(std)), mixtureLogDensity(priorAt(weights, x), z))
      : klFromStandard(q.mean, q.logStd),
  };
}

/** Has this network a p(z|x) of its own? */
export const isLearned = (weights: Named): boolean => "prior.1.kernel" in weights;

/** What is climbed: mean L. Parts: mean reconstruction, mean KL. */
export function conditionalVaeClimbed(weights: Named, batch: Batch, beta: number): Climbed {
  const each = terms(weights, batch);
  const [reconstruction, kl] = [mean<Scalar>(each.reconstruction), mean<Scalar>(each.kl)];
  return { surrogate: sub(reconstruction, mul(kl, beta)), parts: [reconstruction, kl] };
}

/** L at β = 1, of each example: a bound on log p_θ(y|x), on average. */
export function conditionalVaeBound(weights: Named, batch: Batch): Tensor1D {
  const { reconstruction, kl } = terms(weights, batch);
  return sub(reconstruction, kl);
}

/** KL(N(μ, σ²) ‖ N(0, 1)) = ½ (μ² + σ² − 1 − log σ²), of each example. */
function klFromStandard(mean: Tensor, logStd: Tensor): Tensor1D {
  const variance = exp(mul(logStd, 2));
  return sum(mul(sub(add(square(mean), variance), add(mul(logStd, 2), 1)), 0.5), 1);
}
