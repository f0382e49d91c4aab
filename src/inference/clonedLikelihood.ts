import { logSumExp } from "../math/logSumExp.ts";
import { logPdf } from "../math/normal.ts";
import { asideAt, course, type Demonstrators, sides, sideWeight, turnAt, wobbleOf } from "./demonstrators.ts";

/** What a demonstrator does in the steps after time t, seen from where it stands, x: y = (x_{t+1} − x_t, …). */
export interface Look {
  readonly t: number;
  readonly x: number;
  readonly y: ArrayLike<number>;
}

/**
 * The log of the side's probability for who only sees where a demonstrator stands, sides in order, by Bayes:
 *
 *     p(m | x, t) ∝ p(m) N(x; m h_t, spread² + noise² t/T)
 *
 * At the start it is p(m); half way up it is all but certain.
 */
export function logSideGiven(demonstrators: Demonstrators, t: number, x: number): readonly number[] {
  const std = Math.hypot(demonstrators.spread, demonstrators.noise * Math.sqrt(t / course.steps));
  const joint = sides.map(
    (side) => Math.log(sideWeight(demonstrators, side)) + logPdf(x, side * asideAt(t), std),
  );
  const evidence = logSumExp(joint);
  return joint.map((log) => log - evidence);
}

/** log p(y | x, t) = log Σ_m p(m | x, t) Π_k N(y_k; m Δ_{t+k}, s²): the demonstrators' own, which nobody exceeds on average. */
export function logLikelihood(demonstrators: Demonstrators, { t, x, y }: Look): number {
  const wobble = wobbleOf(demonstrators);
  const logSides = logSideGiven(demonstrators, t, x);
  return logSumExp(
    sides.map((side, i) =>
      Array.from(y).reduce((sum, step, k) => sum + logPdf(step, side * turnAt(t + k), wobble), logSides[i]),
    ),
  );
}

/** The steps of the best Gaussian with independent steps. */
export interface GaussianSteps {
  readonly means: Float64Array;
  readonly stds: Float64Array;
}

/**
 * The Gaussian that is nearest to the demonstrators, min KL(p ‖ N), has their mean and their variance:
 *
 *     E[y_k] = a Δ,   Var[y_k] = (1 − a²) Δ² + s²,   Δ = Δ_{t+k},   a = p(right | x, t) − p(left | x, t)
 *
 * From one look at the start a = 1 − 2 leftWeight, whatever x: it averages.
 */
export function bestGaussianSteps(
  demonstrators: Demonstrators,
  { t, x }: Pick<Look, "t" | "x">,
  count: number,
): GaussianSteps {
  const [left, right] = logSideGiven(demonstrators, t, x).map(Math.exp);
  const wobble = wobbleOf(demonstrators);
  const turns = Float64Array.from({ length: count }, (_, k) => turnAt(t + k));
  return {
    means: turns.map((turn) => (right - left) * turn),
    stds: turns.map((turn) => Math.sqrt(4 * left * right * turn ** 2 + wobble ** 2)),
  };
}

/** log N(y; best Gaussian): what no Gaussian exceeds on average. */
export function bestGaussianLogLikelihood(demonstrators: Demonstrators, look: Look): number {
  const { means, stds } = bestGaussianSteps(demonstrators, look, look.y.length);
  return Array.from(look.y).reduce((sum, step, k) => sum + logPdf(step, means[k], stds[k]), 0);
}
