import {
  add,
  customGrad,
  div,
  exp,
  mean,
  mul,
  type Scalar,
  square,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  zerosLike,
} from "./tf.ts";
import type { Estimator } from "./vaeEstimators.ts";
import { type DiagonalNormal, encode, klDivergence, logConditional, sample, type Vae } from "./vae.ts";

export type { Estimator };

/** What one training step needs to know, averaged over the batch. */
export interface Objective {
  /** A scalar to climb: its gradient is the estimate; its value means nothing. */
  readonly surrogate: Scalar;
  /** Mean log p_θ(x|z), nats. */
  readonly reconstruction: Scalar;
  /** Mean KL(q_φ(z|x) ‖ p(z)), nats, without β. */
  readonly kl: Scalar;
}

/**
 * The training objective, mean over the batch of
 *
 *     E_q[log p_θ(x|z)] − β KL(q_φ(z|x) ‖ p(z))          (β-VAE: Higgins et al. 2017; β = 1 is the ELBO)
 *
 * as a surrogate whose gradient estimates the objective's (Schulman et al. 2015). The KL is exact in all three.
 *
 * @param epsilon standard normal noise, [examples, latent], one sample an example.
 */
export function objective(
  estimator: Estimator,
  vae: Vae,
  x: Tensor2D,
  epsilon: Tensor2D,
  beta: number,
): Objective {
  const q = encode(vae, x);
  const z = estimator === "reparameterized" ? sample(q, epsilon) : stopGradient(sample(q, epsilon));
  const reward = logConditional(vae, x, z);
  const kl = mean<Scalar>(sum(klDivergence(q), 1));
  const reconstruction = mean<Scalar>(reward);
  const climbed =
    estimator === "reparameterized" ? reconstruction : mean<Scalar>(surrogateReward(estimator, reward, q, z));
  return { surrogate: sub(climbed, mul(kl, beta)), reconstruction, kl };
}

/**
 * With r = log p_θ(x|z), and ⟂ for what no gradient passes through:
 *
 *     reparameterized          r                              z = μ + σε moves with φ        (lecture 2.1)
 *     scoreFunction            r + ⟂(r) log q_φ(z|x)          z stays, its weight changes    (lecture 1.4)
 *     scoreFunctionBaseline    r + ⟂(r − b) log q_φ(z|x)      b: the mean r of the others in the batch
 *
 * b does not depend on the example's own z, so the estimate stays unbiased.
 */
function surrogateReward(estimator: Estimator, r: Tensor1D, q: DiagonalNormal, z: Tensor2D): Tensor1D {
  if (estimator === "reparameterized") return r;
  const signal = estimator === "scoreFunction" ? r : sub<Tensor1D>(r, leaveOneOutMean(r));
  return add(r, mul(stopGradient(signal), logDensity(q, z)));
}

/** b_i = (Σ_j r_j − r_i) / (n − 1), and 0 for a batch of one */
export function leaveOneOutMean(r: Tensor1D): Tensor1D {
  const others = r.shape[0] - 1;
  return others === 0 ? zerosLike(r) : div(sub(sum(r), r), others);
}

/** log q(z|x) = −½ Σ_j log 2π + log σ_j² + (z_j − μ_j)² / σ_j² */
function logDensity({ mean, logVariance }: DiagonalNormal, z: Tensor2D): Tensor1D {
  const squares = div(square(sub(z, mean)), exp(logVariance));
  return mul(sum(add(add(squares, logVariance), Math.log(2 * Math.PI)), 1), -0.5);
}

/** The same numbers, with gradient 0. */
function stopGradient<T extends Tensor>(x: T): T {
  const stopped = customGrad((x) => ({
    value: (x as Tensor).clone(),
    gradFunc: () => zerosLike(x as Tensor),
  }));
  return stopped(x) as T;
}
