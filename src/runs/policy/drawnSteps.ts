import type { PerParameter } from "../../inference/gradientEstimators.ts";
import { roundUp } from "../../math/levels.ts";
import type { PolicySnapshot } from "./snapshot.ts";

/** Pixels that a unit of μ and of log σ take on the plane of all policies. */
export interface Units {
  readonly mu: number;
  readonly logSigma: number;
}

/** Pixels to the right and down. */
interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** Steps of the policy as arrows: what each action asks for, the bonus, the estimate of the whole, and what is exact. */
export interface DrawnSteps {
  /** The learning rates at which the arrows are true to scale: those of single actions, and the others. */
  readonly rates: { readonly each: number; readonly mean: number };
  readonly each: readonly Shift[];
  readonly bonus: Shift;
  readonly estimate: Shift;
  readonly exact: Shift;
}

/** Root mean square lengths that the arrows are to have at most, pixels. */
const [EACH, MEAN] = [55, 70];
const nil: PerParameter = { mu: 0, sigma: 0 };

/** One of 1, 2, 5 times a power of ten, so that it holds still. */
const rateFor = (length: number, most: number) => 1 / roundUp(Math.max(length, 1e-6) / most);

/** The coming step in all its parts. It is taken in μ and in log σ, where a slope is σ times that in σ. */
export function drawnSteps({ q, actions, push, bonus, exact }: PolicySnapshot, units: Units): DrawnSteps {
  const scale = { mu: units.mu, sigma: q.sigma * units.logSigma };
  const typical = (mean: PerParameter, variance: PerParameter, share = 1) =>
    Math.sqrt(
      (share * variance.mu + mean.mu ** 2) * scale.mu ** 2 +
        (share * variance.sigma + mean.sigma ** 2) * scale.sigma ** 2,
    );
  const withBonus = ({ mu, sigma }: PerParameter) => ({ mu: mu + bonus.mu, sigma: sigma + bonus.sigma });
  const whole = withBonus(exact.gradient);
  const rates = {
    each: rateFor(typical(exact.gradient, exact.variance), EACH),
    mean: rateFor(Math.max(typical(whole, exact.variance, 1 / actions.z.length), typical(bonus, nil)), MEAN),
  };
  const drawn = ({ mu, sigma }: PerParameter, rate = rates.mean): Shift => ({
    dx: rate * scale.mu * mu,
    dy: -rate * scale.sigma * sigma,
  });
  return {
    rates,
    each: Array.from(actions.push.mu, (mu, j) => drawn({ mu, sigma: actions.push.sigma[j] }, rates.each)),
    bonus: drawn(bonus),
    estimate: drawn(withBonus(push)),
    exact: drawn(whole),
  };
}
