import { expectNormal } from "./expectNormal.ts";
import type { Q } from "./gradientEstimators.ts";
import type { TestFunction } from "./testFunctions.ts";

/**
 * Importance weights of draws from q₀ that are to stand for draws from q; E_q₀[w] = 1:
 *
 *     w = q(z)/q₀(z) = (σ₀/σ) exp(½ ((z − μ₀)/σ₀)² − ½ ((z − μ)/σ)²)
 */
export function importanceWeights(z: Float64Array, from: Q, to: Q): Float64Array {
  const ratio = from.sigma / to.sigma;
  return z.map((at) => {
    const [before, after] = [(at - from.mu) / from.sigma, (at - to.mu) / to.sigma];
    return ratio * Math.exp(0.5 * (before ** 2 - after ** 2));
  });
}

/** The number of equally weighted draws that would be as good: (Σw)²/Σw² (Kong 1992); 0 if every weight is 0. */
export function effectiveSampleSize(weights: Float64Array): number {
  let [sum, square] = [0, 0];
  for (const w of weights) {
    sum += w;
    square += w * w;
  }
  return square > 0 ? sum ** 2 / square : 0;
}

/**
 * q²/q₀ as a multiple of a Gaussian:
 *
 *     q(z)²/q₀(z) = C N(z; m, s²),   1/s² = 2/σ² − 1/σ₀²,   m = s² (2μ/σ² − μ₀/σ₀²),
 *     log C = log(σ₀ s/σ²) + ½ (m²/s² − 2μ²/σ² + μ₀²/σ₀²)
 *
 * C = E_q₀[w²], so that M draws are worth about M/C. Null where σ² ≥ 2σ₀²: then E_q₀[w²] is infinite.
 */
export function secondMomentOfWeights(
  from: Q,
  to: Q,
): { readonly logC: number; readonly mean: number; readonly std: number } | null {
  const precision = 2 / to.sigma ** 2 - 1 / from.sigma ** 2;
  if (precision <= 1e-9) return null;
  const std = 1 / Math.sqrt(precision);
  const mean = (2 * to.mu) / to.sigma ** 2 / precision - from.mu / from.sigma ** 2 / precision;
  const logC =
    Math.log((from.sigma * std) / to.sigma ** 2) +
    0.5 * ((mean / std) ** 2 - 2 * (to.mu / to.sigma) ** 2 + (from.mu / from.sigma) ** 2);
  return { logC, mean, std };
}

/** A gradient's two parts, in μ and in σ. */
interface Parts {
  readonly mu: number;
  readonly sigma: number;
}

/** E_q[f] and its gradient in μ and σ (with the entropy's where f has one), by quadrature: E[f′] and E[f′ ε]. */
export function exactGradientOf(f: TestFunction, { mu, sigma }: Q): Parts {
  const entropy = f.hasEntropy ? 1 / sigma : 0;
  return {
    mu: expectNormal((e) => f.slope(mu + sigma * e)),
    sigma: expectNormal((e) => f.slope(mu + sigma * e) * e) + entropy,
  };
}

/** Variance of one pathwise sample, in μ and in σ, by quadrature. */
export function pathwiseVariance(f: TestFunction, { mu, sigma }: Q): Parts {
  const along = (weight: (e: number) => number) => {
    const part = (e: number) => f.slope(mu + sigma * e) * weight(e);
    const mean = expectNormal(part);
    return expectNormal((e) => (part(e) - mean) ** 2);
  };
  return { mu: along(() => 1), sigma: along((e) => e) };
}

/**
 * Variance of one reweighted score-function sample w f(z) s(z), z ~ q₀, in μ and in σ:
 *
 *     E_q₀[w² f² s²] − (∇E_q[f])² = C E_N(m,s²)[f² s²] − (∇E_q[f])²
 *
 * by quadrature; null where it is infinite.
 */
export function reweightedVariance(f: TestFunction, from: Q, to: Q): Parts | null {
  const tilted = secondMomentOfWeights(from, to);
  if (!tilted) return null;
  const along = (score: (e: number) => number) => {
    const square = expectNormal((x) => {
      const z = tilted.mean + tilted.std * x;
      return (f.value(z) * score((z - to.mu) / to.sigma)) ** 2;
    });
    const mean = expectNormal((e) => f.value(to.mu + to.sigma * e) * score(e));
    return Math.max(0, Math.exp(tilted.logC) * square - mean ** 2);
  };
  return { mu: along((e) => e / to.sigma), sigma: along((e) => (e * e - 1) / to.sigma) };
}
