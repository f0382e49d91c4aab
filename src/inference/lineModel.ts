import { logPdf } from "../math/normal.ts";
import { fillNormal, Rng } from "../math/rng.ts";

/**
 * The smallest latent-variable model in which both halves have something to learn (factor analysis on a line; Tipping &
 * Bishop 1999 with one dimension and known noise). With a known noise ν, a standard deviation:
 *
 *     z ~ N(0, 1)        x | z ~ N(w z + b, ν²)        θ = (w, b)
 *     q_φ(z | x) = N(a x + c, σ²),   σ = e^s           φ = (a, c, s)
 */
export interface Theta {
  readonly w: number;
  readonly b: number;
}

export interface Phi {
  readonly a: number;
  readonly c: number;
  /** log σ. */
  readonly s: number;
}

/** What the data are drawn from, but for the noise. */
export const TRUTH: Theta = { w: 1.5, b: 1 };

/** `count` draws of x from the true model; more points of the same seed begin with the same numbers. */
export function drawPoints(seed: number, count: number, noise: number): Float64Array {
  const rng = Rng.of(seed, "points");
  return Float64Array.from({ length: count }, () => {
    const [z, e] = fillNormal(rng, new Float64Array(2));
    return TRUTH.w * z + TRUTH.b + noise * e;
  });
}

/** The encoder: mean and standard deviation of q_φ(z | x). */
export const encode = ({ a, c, s }: Phi, x: number) => ({ mu: a * x + c, sigma: Math.exp(s) });

/** Mean over the points of log p_θ(x) = log N(x; b, w² + ν²), in nats a point. */
export function meanLogEvidence({ w, b }: Theta, noise: number, points: Float64Array): number {
  const std = Math.sqrt(w ** 2 + noise ** 2);
  return points.reduce((sum, x) => sum + logPdf(x, b, std), 0) / points.length;
}

/**
 * Mean over the points of the ELBO, in closed form, in nats a point: with e = x − w μ − b,
 *
 *     L = −½ log 2πν² − (e² + w²σ²)/(2ν²) − ½ (μ² + σ² − 1 − log σ²)
 */
export function meanElbo(theta: Theta, phi: Phi, noise: number, points: Float64Array): number {
  const { w, b } = theta;
  return (
    points.reduce((sum, x) => {
      const { mu, sigma } = encode(phi, x);
      const square = (x - w * mu - b) ** 2 + (w * sigma) ** 2;
      const kl = 0.5 * (mu ** 2 + sigma ** 2 - 1) - phi.s;
      return sum - 0.5 * Math.log(2 * Math.PI * noise ** 2) - square / (2 * noise ** 2) - kl;
    }, 0) / points.length
  );
}

/**
 * The maximum-likelihood θ in closed form (Tipping & Bishop 1999, section 3.2): b is the mean of the points and
 * w² their variance (divided by N) less ν², or 0 where the noise alone explains the spread. −w is as good; w ≥ 0 is given.
 */
export function maximumLikelihood(noise: number, points: Float64Array): Theta {
  const b = points.reduce((sum, x) => sum + x, 0) / points.length;
  const variance = points.reduce((sum, x) => sum + (x - b) ** 2, 0) / points.length;
  return { w: Math.sqrt(Math.max(0, variance - noise ** 2)), b };
}

/** The encoder that gives the exact posterior of a decoder: N(w (x − b)/(w² + ν²), ν²/(w² + ν²)). */
export function exactEncoder({ w, b }: Theta, noise: number): Phi {
  const variance = w ** 2 + noise ** 2;
  return { a: w / variance, c: (-w * b) / variance, s: Math.log(noise) - 0.5 * Math.log(variance) };
}
