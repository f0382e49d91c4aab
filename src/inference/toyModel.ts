import { logPdf } from "../math/normal.ts";
import { evenNodes, logIntegral } from "../math/quadrature.ts";

/**
 * The toy model of chapter 1: one latent number, one observed number,
 *
 *     z ~ N(0, 1)        x | z ~ N(f(z), noise²)
 *
 * with f(z) = z (linear: a Gaussian posterior), exp(z/2) (bent: skewed) or z² (folded: two modes).
 */
export type Likelihood = "linear" | "bent" | "folded";

/** f(z), the mean of x given z. */
export const decoderMean: Readonly<Record<Likelihood, (z: number) => number>> = {
  linear: (z) => z,
  bent: (z) => Math.exp(z / 2),
  folded: (z) => z * z,
};

/** An expectation under N(μ, σ²) and its derivatives in μ and σ. */
export interface Moment {
  readonly value: number;
  readonly dMean: number;
  readonly dStd: number;
}

/** E[f(z)] and E[f(z)²] for z ~ N(μ, σ²), in closed form, with their derivatives. */
export const decoderMoments: Readonly<
  Record<Likelihood, (mean: number, std: number) => { readonly first: Moment; readonly second: Moment }>
> = {
  linear: (mean, std) => ({
    first: { value: mean, dMean: 1, dStd: 0 },
    second: { value: mean ** 2 + std ** 2, dMean: 2 * mean, dStd: 2 * std },
  }),
  bent: (mean, std) => {
    const first = Math.exp(mean / 2 + std ** 2 / 8);
    const second = Math.exp(mean + std ** 2 / 2);
    return {
      first: { value: first, dMean: first / 2, dStd: (std / 4) * first },
      second: { value: second, dMean: second, dStd: std * second },
    };
  },
  folded: (mean, std) => ({
    first: { value: mean ** 2 + std ** 2, dMean: 2 * mean, dStd: 2 * std },
    second: {
      value: mean ** 4 + 6 * mean ** 2 * std ** 2 + 3 * std ** 4,
      dMean: 4 * mean ** 3 + 12 * mean * std ** 2,
      dStd: 12 * mean ** 2 * std + 12 * std ** 3,
    },
  }),
};

/** One observation x under one likelihood; `noise` is a standard deviation, > 0. */
export interface Observation {
  readonly likelihood: Likelihood;
  readonly x: number;
  readonly noise: number;
}

/** log p(x, z) = log N(z; 0, 1) + log N(x; f(z), noise²), in nats. */
export function logJoint({ likelihood, x, noise }: Observation, z: number): number {
  return logPdf(z, 0, 1) + logPdf(x, decoderMean[likelihood](z), noise);
}

export interface ExactPosterior {
  /** log p(x) = log ∫ p(x, z) dz, in nats. */
  readonly logEvidence: number;
  /** Equally spaced z's, and log p(z | x) = log p(x, z) − log p(x) at each. */
  readonly z: Float64Array;
  readonly logDensity: Float64Array;
}

/** The prior's mass beyond ±12 is 4e-33: nothing that a float64 could see lies outside. */
const reach = 12;

/**
 * The posterior and the evidence by quadrature on 24,001 nodes (lecture 1.1). Against the closed form of the linear
 * likelihood the evidence is right to 1e-10 for noise ≥ 0.01.
 */
export function exactPosterior(observation: Observation, nodes = 24_001): ExactPosterior {
  const z = evenNodes(-reach, reach, nodes);
  const logDensity = z.map((node) => logJoint(observation, node));
  const logEvidence = logIntegral(logDensity, z[1] - z[0]);
  for (let i = 0; i < nodes; i++) logDensity[i] -= logEvidence;
  return { logEvidence, z, logDensity };
}

/** The linear likelihood is conjugate: z | x ~ N(x/(1 + noise²), noise²/(1 + noise²)) and x ~ N(0, 1 + noise²). */
export function conjugatePosterior(x: number, noise: number) {
  const variance = 1 + noise ** 2;
  return {
    mean: x / variance,
    std: noise / Math.sqrt(variance),
    logEvidence: logPdf(x, 0, Math.sqrt(variance)),
  };
}
