import { logPdf } from "../math/normal.ts";
import { encode, type Phi, type Theta } from "./lineModel.ts";

/** How the encoder's gradient is taken. */
export type LoopEstimator = "reparameterized" | "scoreFunction";

/** The one-sample ELBO and its terms, nats. */
export interface SampledElbo {
  /** log p_θ(x | z). */
  readonly logLikelihood: number;
  /** log p(z). */
  readonly logPrior: number;
  /** H(q_φ(z | x)). */
  readonly entropy: number;
  readonly elbo: number;
}

/** A data point, and the z that was drawn for it from q_φ(z | x) = N(μ, σ²). */
export interface Drawn {
  readonly x: number;
  readonly epsilon: number;
  readonly sigma: number;
  readonly z: number;
}

/**
 * L ≈ log p_θ(x | z) + log p(z) + H(q_φ(z | x)) with one z ~ q_φ(z | x) (lecture 1.3), H = ½ log 2πe + log σ.
 *
 * @param noise ν > 0, the decoder's standard deviation.
 */
export function sampledElbo({ w, b }: Theta, { x, sigma, z }: Drawn, noise: number): SampledElbo {
  const logLikelihood = logPdf(x, w * z + b, noise);
  const logPrior = logPdf(z, 0, 1);
  const entropy = 0.5 * Math.log(2 * Math.PI * Math.E) + Math.log(sigma);
  return { logLikelihood, logPrior, entropy, elbo: logLikelihood + logPrior + entropy };
}

/** ∇_θ of the one-sample ELBO: with e = x − w z − b, (e z, e)/ν². */
export function thetaGradient({ w, b }: Theta, { x, z }: Drawn, noise: number): Theta {
  const e = x - w * z - b;
  return { w: (e * z) / noise ** 2, b: e / noise ** 2 };
}

/**
 * ∇_φ of the ELBO from the same sample, in φ = (a, c, s) with μ = a x + c and σ = e^s; the entropy's part is (0, 0, 1).
 *
 *     reparameterized   d = ∂/∂z (log p_θ(x|z) + log p(z)) = w e/ν² − z      (d x, d, d σε + 1)
 *     score function    r = log p_θ(x|z) + log p(z)                          (r x ε/σ, r ε/σ, r (ε² − 1) + 1)
 */
export function phiGradient(theta: Theta, drawn: Drawn, noise: number, estimator: LoopEstimator): Phi {
  const { x, epsilon, sigma, z } = drawn;
  if (estimator === "scoreFunction") {
    const { logLikelihood, logPrior } = sampledElbo(theta, drawn, noise);
    const reward = logLikelihood + logPrior;
    const slope = (reward * epsilon) / sigma;
    return { a: slope * x, c: slope, s: reward * (epsilon ** 2 - 1) + 1 };
  }
  const slope = (theta.w * (x - theta.w * z - theta.b)) / noise ** 2 - z;
  return { a: slope * x, c: slope, s: slope * sigma * epsilon + 1 };
}

/** Draws z = μ + σε from q_φ(z | x). */
export function place(phi: Phi, x: number, epsilon: number): Drawn {
  const { mu, sigma } = encode(phi, x);
  return { x, epsilon, sigma, z: mu + sigma * epsilon };
}
