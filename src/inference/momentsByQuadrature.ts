import type { ObjectiveMoments } from "./exactGradient.ts";
import type { Q } from "./gradientEstimators.ts";
import type { TestFunction } from "./testFunctions.ts";

/**
 * At spacing 0.01 the trapezoidal rule under a normal density is exact to rounding for anything whose frequency in ε is
 * below 2π/0.01 − 9 ≈ 600 (Trefethen & Weideman 2014): cos² of kσ ≤ 300. Beyond ±14 lies a mass of 1e-44.
 */
const reach = 14;
const spacing = 0.01;

/** E[h(ε)] for ε ~ N(0, 1), by quadrature. */
export function expectation(h: (epsilon: number) => number): number {
  let sum = 0;
  const half = Math.round(reach / spacing);
  for (let i = -half; i <= half; i++) {
    const epsilon = i * spacing;
    sum += Math.exp(-0.5 * epsilon * epsilon) * h(epsilon);
  }
  return (sum * spacing) / Math.sqrt(2 * Math.PI);
}

/** The moments of an objective by quadrature, for any f: what the closed forms are held to. */
export function momentsByQuadrature(f: TestFunction, { mu, sigma }: Q): ObjectiveMoments {
  const value = (e: number) => f.value(mu + sigma * e);
  const slope = (e: number) => f.slope(mu + sigma * e);
  const scoreMu = (e: number) => e / sigma;
  const scoreSigma = (e: number) => (e * e - 1) / sigma;
  return {
    value: expectation(value),
    square: expectation((e) => value(e) ** 2),
    gradient: {
      mu: expectation((e) => value(e) * scoreMu(e)),
      sigma: expectation((e) => value(e) * scoreSigma(e)),
    },
    weighted: {
      mu: expectation((e) => value(e) * scoreMu(e) ** 2),
      sigma: expectation((e) => value(e) * scoreSigma(e) ** 2),
    },
    weightedSquare: {
      mu: expectation((e) => (value(e) * scoreMu(e)) ** 2),
      sigma: expectation((e) => (value(e) * scoreSigma(e)) ** 2),
    },
    slopeSquare: {
      mu: expectation((e) => slope(e) ** 2),
      sigma: expectation((e) => (slope(e) * e) ** 2),
    },
  };
}
