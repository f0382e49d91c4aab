import { information, type ObjectiveMoments, type ParameterName } from "./exactGradient.ts";
import type { EstimatorName } from "./gradientStream.ts";
import type { Q } from "./gradientEstimators.ts";
import { expectation } from "./momentsByQuadrature.ts";
import type { TestFunction } from "./testFunctions.ts";

/**
 * E[(g − E g)⁴] of one draw of the gradient g, by quadrature: with the variance it gives the standard error of an
 * estimated variance. For the score function, with A = f − b and T the other coordinates' sum less its mean,
 * independent of A and s:
 *
 *     g − E g = U + sT,   U = s(A + (D − 1) E[f]) − E g
 *     E[(U + sT)⁴] = E[U⁴] + 6 E[U²s²] E[T²] + 4 E[U s³] E[T³] + E[s⁴] E[T⁴]
 */
export function fourthMoment(
  f: TestFunction,
  q: Q,
  moments: ObjectiveMoments,
  estimator: EstimatorName,
  parameter: ParameterName,
  dimension: number,
): number {
  const gradient = moments.gradient[parameter];
  const value = (e: number) => f.value(q.mu + q.sigma * e);
  if (estimator === "reparameterized") {
    const path = parameter === "mu" ? () => 1 : (e: number) => e;
    return expectation((e) => (f.slope(q.mu + q.sigma * e) * path(e) - gradient) ** 4);
  }
  const score = parameter === "mu" ? (e: number) => e / q.sigma : (e: number) => (e * e - 1) / q.sigma;
  // With b* the others' mean cancels, and what is left is the baseline of one coordinate.
  const shift =
    estimator === "scoreFunction"
      ? (dimension - 1) * moments.value
      : -moments.weighted[parameter] / information(q)[parameter];
  const u = (e: number) => score(e) * (value(e) + shift) - gradient;
  const alone = expectation((e) => u(e) ** 4);
  if (dimension === 1) return alone;
  const others = dimension - 1;
  const central = (power: number) => expectation((e) => (value(e) - moments.value) ** power);
  const variance = central(2);
  return (
    alone +
    6 * expectation((e) => (u(e) * score(e)) ** 2) * others * variance +
    4 * expectation((e) => u(e) * score(e) ** 3) * others * central(3) +
    expectation((e) => score(e) ** 4) * (others * central(4) + 3 * others * (others - 1) * variance ** 2)
  );
}
