import { klFromStandardNormal } from "../math/normal.ts";
import { decoderMoments, type Likelihood, type Observation } from "./toyModel.ts";

/** q = N(μ, σ²). */
export interface Encoder {
  readonly mu: number;
  readonly sigma: number;
}

/** The numbers that the lines are made of, nats. */
export interface ElboTerms {
  /** E_q[log p(x|z)] and E_q[log p(z)], in closed form. */
  readonly reconstruction: number;
  readonly prior: number;
  /** H(q) = ½ log(2πe σ²). */
  readonly entropy: number;
  /** KL(q ‖ p(z)) = ½ (μ² + σ² − 1 − log σ²). */
  readonly kl: number;
}

/** The parts of the ELBO of the toy model, in closed form (Kingma & Welling 2014, appendix B). */
export function elboTerms({ x, noise, likelihood }: Observation, { mu, sigma }: Encoder): ElboTerms {
  const f = decoderMoments[likelihood](mu, sigma);
  return {
    reconstruction:
      -0.5 * Math.log(2 * Math.PI * noise ** 2) -
      (x ** 2 - 2 * x * f.first.value + f.second.value) / (2 * noise ** 2),
    prior: -0.5 * Math.log(2 * Math.PI) - 0.5 * (mu ** 2 + sigma ** 2),
    entropy: 0.5 * Math.log(2 * Math.PI * Math.E * sigma ** 2),
    kl: klFromStandardNormal(mu, 2 * Math.log(sigma)),
  };
}

/**
 * Var log p(x | z) under q, in closed form: with m_k = E[f(z)^k],
 *
 *     (m₄ − 4x m₃ + 4x² m₂ − (m₂ − 2x m₁)²) / (4 noise⁴)
 */
export function reconstructionVariance(
  { likelihood, x, noise }: Observation,
  { mu, sigma }: Encoder,
): number {
  const m = powers[likelihood](mu, sigma);
  const square = m[4] - 4 * x * m[3] + 4 * x ** 2 * m[2];
  return (square - (m[2] - 2 * x * m[1]) ** 2) / (4 * noise ** 4);
}

/** E[z^n] for z ~ N(μ, σ²): E[z^n] = μ E[z^(n−1)] + (n − 1) σ² E[z^(n−2)]. */
function normalMoments(mu: number, sigma: number, highest: number): readonly number[] {
  const moments = [1, mu];
  for (let n = 2; n <= highest; n++)
    moments.push(mu * moments[n - 1] + (n - 1) * sigma ** 2 * moments[n - 2]);
  return moments;
}

/** E[f(z)^k], k = 0 … 4. */
const powers: Readonly<Record<Likelihood, (mu: number, sigma: number) => readonly number[]>> = {
  linear: (mu, sigma) => normalMoments(mu, sigma, 4),
  bent: (mu, sigma) => [0, 1, 2, 3, 4].map((k) => Math.exp((k * mu) / 2 + (k * sigma) ** 2 / 8)),
  folded: (mu, sigma) => normalMoments(mu, sigma, 8).filter((_, n) => n % 2 === 0),
};
