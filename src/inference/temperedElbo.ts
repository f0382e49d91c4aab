import { logPdf } from "../math/normal.ts";
import { evenNodes, logIntegral } from "../math/quadrature.ts";
import { bestGaussian, type Gaussian } from "./bestGaussian.ts";
import { elboTerms } from "./elboTerms.ts";
import { klToPosterior } from "./toyElbo.ts";
import { decoderMean, type Observation } from "./toyModel.ts";

/** The terms of the ELBO whose prior and entropy are multiplied by τ, in nats; at τ = 1 it is the ELBO. */
export interface TemperedElbo {
  /** E_q[log p(x|z)]. */
  readonly reward: number;
  /** E_q[log p(z)], before it is multiplied by τ. */
  readonly prior: number;
  /** H(q), before it is multiplied by τ. */
  readonly entropy: number;
  /** reward + τ (prior + entropy) = E_q[log p(x|z)] − τ KL(q ‖ p). */
  readonly objective: number;
  /** KL(q ‖ p_τ(z|x)), by quadrature. */
  readonly divergence: number;
  /** τ log ∫ p(z) p(x|z)^{1/τ} dz: no q gets above it. */
  readonly ceiling: number;
}

/** The posterior of the tempered model, p_τ(z|x) ∝ p(z) p(x|z)^{1/τ}. */
export interface TemperedPosterior {
  /** log ∫ p(z) p(x|z)^{1/τ} dz. */
  readonly logEvidence: number;
  readonly logDensity: (z: number) => number;
}

/** The prior's mass beyond ±12 is 4e-33. */
const nodes = evenNodes(-12, 12, 12_001);

/** p_τ(z|x), its constant by quadrature. τ > 0; at 1 it is the posterior. */
export function temperedPosterior(observation: Observation, temperature: number): TemperedPosterior {
  const { likelihood, x, noise } = observation;
  const logJoint = (z: number) =>
    logPdf(z, 0, 1) + logPdf(x, decoderMean[likelihood](z), noise) / temperature;
  const logEvidence = logIntegral(nodes.map(logJoint), nodes[1] - nodes[0]);
  return { logEvidence, logDensity: (z) => logJoint(z) - logEvidence };
}

/**
 * The ELBO of q = N(μ, σ²) with τ before all that is not reward, term by term (Higgins et al. 2017, with β = τ; lecture
 * 4.10):
 *
 *     τ log p_τ(x) = E_q[log p(x|z)] + τ E_q[log p(z)] + τ H(q) + τ KL(q ‖ p_τ(z|x))
 */
export function temperedElbo(
  observation: Observation,
  { mean, std }: Gaussian,
  temperature: number,
  posterior: TemperedPosterior,
): TemperedElbo {
  const { reconstruction, prior, entropy } = elboTerms(observation, { mu: mean, sigma: std });
  return {
    reward: reconstruction,
    prior,
    entropy,
    objective: reconstruction + temperature * (prior + entropy),
    divergence: klToPosterior(posterior.logDensity, mean, std),
    ceiling: temperature * posterior.logEvidence,
  };
}

/** The Gaussian with the highest objective: p(x|z)^{1/τ} is a likelihood of noise √τ ν, but for a constant. */
export const bestTempered = ({ noise, ...rest }: Observation, temperature: number): Gaussian =>
  bestGaussian({ ...rest, noise: noise * Math.sqrt(temperature) });

/**
 * Between the prior N(0, 1) (λ = 0) and a Gaussian (λ = 1), and beyond: q_λ ∝ p^{1−λ} q^λ, whose precision is
 * 1 − λ + λ/σ² and must be above 0.
 */
export function towardsGaussian({ mean, std }: Gaussian, lambda: number): Gaussian {
  const precision = 1 - lambda + lambda / std ** 2;
  return { mean: (lambda * mean) / std ** 2 / precision, std: 1 / Math.sqrt(precision) };
}
