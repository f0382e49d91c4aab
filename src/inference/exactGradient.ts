import type { EstimatorName } from "./gradientStream.ts";
import { entropySlope, type PerParameter, type Q } from "./gradientEstimators.ts";
import type { TestFunction } from "./testFunctions.ts";

/** The parameters of q whose gradients are estimated. */
export const parameterNames = ["mu", "sigma"] as const;
export type ParameterName = (typeof parameterNames)[number];

/**
 * Everything that mean and variance of the estimators depend on, for one coordinate z ~ q. With s = ∂ log q/∂(μ or σ)
 * and p = ∂z/∂(μ or σ) = 1 or ε:
 */
export interface ObjectiveMoments {
  /** E[f]. */
  readonly value: number;
  /** E[f²]. */
  readonly square: number;
  /** E[f s] = E[f′ p], the gradient of E[f]. */
  readonly gradient: PerParameter;
  /** E[f s²]. */
  readonly weighted: PerParameter;
  /** E[f² s²]. */
  readonly weightedSquare: PerParameter;
  /** E[(f′ p)²]. */
  readonly slopeSquare: PerParameter;
}

/** E[s²], the Fisher information: 1/σ² for μ, 2/σ² for σ. */
export const information = ({ sigma }: Q): PerParameter => ({ mu: 1 / sigma ** 2, sigma: 2 / sigma ** 2 });

/**
 * The constant that makes the score function's variance least (Greensmith, Bartlett & Baxter 2004; Mohamed et al. 2020,
 * section 7.4), for F = Σ_d f(z_d) over `dimension` independent coordinates:
 *
 *     b* = E[F s²]/E[s²] = E[f s²]/E[s²] + (D − 1) E[f]
 */
export function optimalBaseline(moments: ObjectiveMoments, q: Q, dimension: number): PerParameter {
  const fisher = information(q);
  const rest = (dimension - 1) * moments.value;
  return {
    mu: moments.weighted.mu / fisher.mu + rest,
    sigma: moments.weighted.sigma / fisher.sigma + rest,
  };
}

/** The gradient that every estimator has for its mean, the entropy's included where the objective has one. */
export const exactMean = (
  f: TestFunction,
  { gradient }: ObjectiveMoments,
  parameter: ParameterName,
  q: Q,
): number => gradient[parameter] + (parameter === "sigma" ? entropySlope(f, q) : 0);

/**
 * Exact variance of one draw of the gradient in coordinate 1, f summed over D coordinates (lecture 2.3). With the other
 * coordinates' sum of mean m = (D − 1) E[f] and variance v = (D − 1) Var[f], and g the gradient:
 *
 *     score function   Var = E[f²s²] + 2m E[f s²] + (m² + v) E[s²] − g²      grows like D², unless E[f] = 0
 *     with b*          Var = E[f²s²] − E[f s²]²/E[s²] + v E[s²] − g²         grows like D
 *     reparameterized  Var = E[(f′p)²] − g²                                  does not grow
 */
export function exactVariance(
  moments: ObjectiveMoments,
  estimator: EstimatorName,
  parameter: ParameterName,
  q: Q,
  dimension: number,
): number {
  const gradient = moments.gradient[parameter];
  if (estimator === "reparameterized") return Math.max(0, moments.slopeSquare[parameter] - gradient ** 2);
  const fisher = information(q)[parameter];
  const [weighted, weightedSquare] = [moments.weighted[parameter], moments.weightedSquare[parameter]];
  const m = (dimension - 1) * moments.value;
  const v = (dimension - 1) * (moments.square - moments.value ** 2);
  const second =
    estimator === "scoreFunction"
      ? weightedSquare + 2 * m * weighted + (m ** 2 + v) * fisher
      : weightedSquare - weighted ** 2 / fisher + v * fisher;
  return Math.max(0, second - gradient ** 2);
}
