import type { ObjectiveMoments } from "./exactGradient.ts";
import type { Q } from "./gradientEstimators.ts";
import {
  type Polynomial,
  polynomialCosineMean,
  polynomialGaussianMean,
  polynomialMean,
  times,
} from "./normalMoments.ts";
import { elboNoise, type TestFunction, type TestFunctionName } from "./testFunctions.ts";

/** What is needed of f: expectations of it, of its square and of its slope's square, times a polynomial in ε. */
interface Expectations {
  readonly value: (p: Polynomial) => number;
  readonly square: (p: Polynomial) => number;
  readonly slopeSquare: (p: Polynomial) => number;
}

/** f = c₀ + c₁ε + c₂ε²; f′ = (c₁ + 2c₂ε)/σ. */
function ofPolynomial(f: Polynomial, sigma: number): Expectations {
  const slope = [f[1] / sigma, (2 * f[2]) / sigma];
  return {
    value: (p) => polynomialMean(times(f, p)),
    square: (p) => polynomialMean(times(times(f, f), p)),
    slopeSquare: (p) => polynomialMean(times(times(slope, slope), p)),
  };
}

/** (z − k)² in powers of ε. */
const squareAround = (k: number, { mu, sigma }: Q): Polynomial => [
  (mu - k) ** 2,
  2 * sigma * (mu - k),
  sigma ** 2,
];

const expectations: Readonly<Record<TestFunctionName, (f: TestFunction, q: Q) => Expectations>> = {
  quadratic: ({ k }, q) => ofPolynomial(squareAround(k, q), q.sigma),
  /** log p(k | z) + log p(z) = const − ½ z² − ½ (k − z)²/noise². */
  elbo: ({ k }, q) => {
    const [prior, likelihood] = [squareAround(0, q), squareAround(k, q)];
    const constant = -Math.log(2 * Math.PI) - Math.log(elboNoise);
    const f = prior.map((c, i) => -0.5 * (c + likelihood[i] / elboNoise ** 2) + (i === 0 ? constant : 0));
    return ofPolynomial(f, q.sigma);
  },
  /** cos² = ½ (1 + cos 2kz), sin² = ½ (1 − cos 2kz). */
  cosine: ({ k }, { mu, sigma }) => {
    const twice = (p: Polynomial) => polynomialCosineMean(p, 2 * k * mu, 2 * k * sigma);
    return {
      value: (p) => polynomialCosineMean(p, k * mu, k * sigma),
      square: (p) => 0.5 * (polynomialMean(p) + twice(p)),
      slopeSquare: (p) => 0.5 * k ** 2 * (polynomialMean(p) - twice(p)),
    };
  },
  /** f² = exp(−2k z²), f′² = 4k² z² exp(−2k z²). */
  gaussian: ({ k }, { mu, sigma }) => {
    const square = (p: Polynomial) => polynomialGaussianMean(p, 2 * k, mu, sigma);
    return {
      value: (p) => polynomialGaussianMean(p, k, mu, sigma),
      square,
      slopeSquare: (p) => 4 * k ** 2 * square(times(squareAround(0, { mu, sigma }), p)),
    };
  },
};

/**
 * The moments of an objective in closed form (lecture 2.3): every one is the mean of a polynomial in ε, times 1, a
 * cosine or a Gaussian bump.
 */
export function momentsInClosedForm(f: TestFunction, q: Q): ObjectiveMoments {
  const { value, square, slopeSquare } = expectations[f.name](f, q);
  const scoreMu = [0, 1 / q.sigma];
  const scoreSigma = [-1 / q.sigma, 0, 1 / q.sigma];
  const [squareMu, squareSigma] = [times(scoreMu, scoreMu), times(scoreSigma, scoreSigma)];
  return {
    value: value([1]),
    square: square([1]),
    gradient: { mu: value(scoreMu), sigma: value(scoreSigma) },
    weighted: { mu: value(squareMu), sigma: value(squareSigma) },
    weightedSquare: { mu: square(squareMu), sigma: square(squareSigma) },
    slopeSquare: { mu: slopeSquare([1]), sigma: slopeSquare([0, 0, 1]) },
  };
}
