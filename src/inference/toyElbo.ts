import { klFromStandardNormal, logPdf } from "../math/normal.ts";
import { decoderMoments, type ExactPosterior, type Observation } from "./toyModel.ts";

/** The ELBO of the toy model and its terms, in nats. */
export interface ToyElbo {
  /** E_q[log p(x | z)]. */
  readonly reconstruction: number;
  /** KL(q ‖ p(z)). */
  readonly klToPrior: number;
  /** reconstruction − klToPrior. */
  readonly elbo: number;
}

/**
 * The ELBO of q = N(μ, σ²), in closed form (lecture 1.1; Kingma & Welling 2014, eq. 3):
 *
 *     L(q) = E_q[log p(x|z)] − KL(q ‖ p(z)),
 *     E_q[log p(x|z)] = −½ log(2π noise²) − (x² − 2x E_q[f] + E_q[f²]) / (2 noise²)
 */
export function toyElbo({ likelihood, x, noise }: Observation, mean: number, std: number): ToyElbo {
  const f = decoderMoments[likelihood](mean, std);
  const reconstruction =
    -0.5 * Math.log(2 * Math.PI * noise ** 2) -
    (x ** 2 - 2 * x * f.first.value + f.second.value) / (2 * noise ** 2);
  const klToPrior = klFromStandardNormal(mean, 2 * Math.log(std));
  return { reconstruction, klToPrior, elbo: reconstruction - klToPrior };
}

/** ∂L/∂μ and ∂L/∂σ of the same, in closed form; ∂KL/∂μ = μ and ∂KL/∂σ = σ − 1/σ. */
export function toyElboGradient({ likelihood, x, noise }: Observation, mean: number, std: number) {
  const f = decoderMoments[likelihood](mean, std);
  return {
    mean: (2 * x * f.first.dMean - f.second.dMean) / (2 * noise ** 2) - mean,
    std: (2 * x * f.first.dStd - f.second.dStd) / (2 * noise ** 2) - (std - 1 / std),
  };
}

/**
 * KL(q ‖ p(z|x)) = ∫ q(z) (log q(z) − log p(z|x)) dz for q = N(μ, σ²), in nats: the trapezoidal rule over q's own
 * ±12 σ, so that a narrow q is met by narrow steps.
 */
export function klToPosterior(
  logPosterior: (z: number) => number,
  mean: number,
  std: number,
  nodes = 4001,
): number {
  const reach = 12 * std;
  const spacing = (2 * reach) / (nodes - 1);
  let sum = 0;
  for (let i = 0; i < nodes; i++) {
    const z = mean - reach + i * spacing;
    const logQ = logPdf(z, mean, std);
    sum += Math.exp(logQ) * (logQ - logPosterior(z));
  }
  return sum * spacing;
}

/** Mean and standard deviation of a posterior on its nodes. */
export function posteriorMoments({ z, logDensity }: ExactPosterior): {
  readonly mean: number;
  readonly std: number;
} {
  const spacing = z[1] - z[0];
  let mean = 0;
  for (let i = 0; i < z.length; i++) mean += z[i] * Math.exp(logDensity[i]) * spacing;
  let variance = 0;
  for (let i = 0; i < z.length; i++) variance += (z[i] - mean) ** 2 * Math.exp(logDensity[i]) * spacing;
  return { mean, std: Math.sqrt(variance) };
}
