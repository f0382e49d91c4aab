import type { PerParameter, Q } from "../../inference/gradientEstimators.ts";
import { roundUp } from "../../marks/levels.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

/** A step of the policy, in the units in which it is taken: μ, and log σ. */
export interface Step {
  readonly mu: number;
  readonly logSigma: number;
}

/** Pixels that a unit of μ and of log σ take. */
export interface Units {
  readonly mu: number;
  readonly logSigma: number;
}

/** What each action asks for, their mean, the bonus, and the exact gradient of the whole objective, as steps of η = 1. */
export function stepsOf({ q, actions, push, bonus, exact }: PolicySnapshot) {
  const step = (mu: number, sigma: number): Step => ({ mu, logSigma: q.sigma * sigma });
  return {
    each: Array.from(actions.z, (_, j) => step(actions.push.mu[j], actions.push.sigma[j])),
    push: step(push.mu, push.sigma),
    bonus: step(bonus.mu, bonus.sigma),
    estimate: step(push.mu + bonus.mu, push.sigma + bonus.sigma),
    exact: step(exact.gradient.mu + bonus.mu, exact.gradient.sigma + bonus.sigma),
  };
}

/** The root mean square of a random step, pixels. */
function typicalLength(q: Q, mean: PerParameter, variance: PerParameter, units: Units): number {
  return Math.sqrt(
    (variance.mu + mean.mu ** 2) * units.mu ** 2 +
      (variance.sigma + mean.sigma ** 2) * (q.sigma * units.logSigma) ** 2,
  );
}

const rateFor = (length: number, typical: number) => 1 / roundUp(Math.max(length, 1e-6) / typical);

/**
 * The learning rates for which the arrows are drawn true to scale: of single actions, and of their mean, the bonus and the
 * exact gradient. Each is one of 1, 2, 5 times a power of ten, so that it holds still.
 */
export function drawnRates({ q, exact, bonus, actions }: PolicySnapshot, units: Units) {
  const { gradient, variance } = exact;
  const share = 1 / actions.z.length;
  const whole = { mu: gradient.mu + bonus.mu, sigma: gradient.sigma + bonus.sigma };
  const ofMean = { mu: share * variance.mu, sigma: share * variance.sigma };
  return {
    each: rateFor(typicalLength(q, gradient, variance, units), 55),
    mean: rateFor(Math.max(typicalLength(q, whole, ofMean, units), typicalLength(q, bonus, nil, units)), 70),
  };
}

const nil: PerParameter = { mu: 0, sigma: 0 };

/** An arrow from (x, y), with a head if it is long enough to have one; longer than `most` pixels it is cut there, headless. */
export function arrowPath(x: number, y: number, step: Step, rate: number, units: Units, most = 120): string {
  const [dx, dy] = [rate * units.mu * step.mu, -rate * units.logSigma * step.logSigma];
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return "";
  const part = Math.min(1, most / length);
  const [toX, toY] = [x + part * dx, y + part * dy];
  const shaft = `M${x.toFixed(1)},${y.toFixed(1)}L${toX.toFixed(1)},${toY.toFixed(1)}`;
  if (part < 1 || length < 5) return shaft;
  const [ux, uy] = [dx / length, dy / length];
  const head = (side: number) =>
    `M${toX.toFixed(1)},${toY.toFixed(1)}l${(-5 * ux + side * 3 * uy).toFixed(1)},${(-5 * uy - side * 3 * ux).toFixed(1)}`;
  return shaft + head(1) + head(-1);
}
