import type { TestFunction } from "./testFunctions.ts";

/** q = N(μ, σ²); σ > 0 is a standard deviation. */
export interface Q {
  readonly mu: number;
  readonly sigma: number;
}

/** One number for each parameter of q. */
export interface PerParameter {
  readonly mu: number;
  readonly sigma: number;
}

/** Draws of z = μ + σε and what is known of f there; four arrays of one length. */
export interface Draws {
  readonly epsilon: Float64Array;
  readonly z: Float64Array;
  /** f(z). */
  readonly values: Float64Array;
  /** f′(z). */
  readonly slopes: Float64Array;
}

/** A gradient in μ and one in σ for every draw. */
export interface Gradients {
  readonly mu: Float64Array;
  readonly sigma: Float64Array;
}

/** Room for `count` draws. */
export const roomForDraws = (count: number): Draws => ({
  epsilon: new Float64Array(count),
  z: new Float64Array(count),
  values: new Float64Array(count),
  slopes: new Float64Array(count),
});

/** Room for `count` gradients. */
export const roomForGradients = (count: number): Gradients => ({
  mu: new Float64Array(count),
  sigma: new Float64Array(count),
});

/** z = μ + σε, f(z) and f′(z), for the ε's that stand in `draws`. */
export function evaluate(f: TestFunction, { mu, sigma }: Q, { epsilon, z, values, slopes }: Draws): void {
  for (let i = 0; i < epsilon.length; i++) z[i] = mu + sigma * epsilon[i];
  f.fill(z, values, slopes);
}

/**
 * The score-function estimator (Williams 1992; lecture 2.2), a gradient of E_q[f(z)] for every draw:
 *
 *     g_μ = (f(z) − b_μ) ∂ log q/∂μ,    ∂ log q/∂μ = (z − μ)/σ² = ε/σ
 *     g_σ = (f(z) − b_σ) ∂ log q/∂σ,    ∂ log q/∂σ = ((z − μ)² − σ²)/σ³ = (ε² − 1)/σ
 *
 * @param baseline b, zero for none; any constant leaves the mean as it is.
 * @param entropySlope ∂H/∂σ, added to g_σ where the objective has an entropy (`entropySlope`), else 0.
 */
export function scoreFunctionGradient(
  { epsilon, values }: Draws,
  { sigma }: Q,
  baseline: PerParameter,
  entropySlope: number,
  out: Gradients,
): void {
  const { mu: gMu, sigma: gSigma } = out;
  const { mu: bMu, sigma: bSigma } = baseline;
  const precision = 1 / sigma;
  for (let i = 0; i < epsilon.length; i++) {
    const e = epsilon[i];
    const f = values[i];
    gMu[i] = (f - bMu) * e * precision;
    gSigma[i] = (f - bSigma) * (e * e - 1) * precision + entropySlope;
  }
}

/**
 * The reparameterized (pathwise) estimator (Kingma & Welling 2014, section 2.4; lecture 2.2), for every draw:
 *
 *     g_μ = f′(z) ∂z/∂μ = f′(z)
 *     g_σ = f′(z) ∂z/∂σ = f′(z) ε
 */
export function reparameterizedGradient(
  { epsilon, slopes }: Draws,
  entropySlope: number,
  out: Gradients,
): void {
  const { mu: gMu, sigma: gSigma } = out;
  for (let i = 0; i < epsilon.length; i++) {
    const slope = slopes[i];
    gMu[i] = slope;
    gSigma[i] = slope * epsilon[i] + entropySlope;
  }
}

/** No baseline. */
export const noBaseline: PerParameter = { mu: 0, sigma: 0 };

/** ∂H(q)/∂σ = 1/σ where the objective is E[f] + H(q), else 0; ∂H/∂μ is 0 always (lecture 1.4). */
export const entropySlope = (f: TestFunction, { sigma }: Q): number => (f.hasEntropy ? 1 / sigma : 0);
