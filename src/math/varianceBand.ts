import { falseAlarmRate } from "./band.ts";

/**
 * How surprising a mean square of n plane Gaussians is, in nats: with `ratio` of it to the variance, for χ² of 2n degrees
 * of freedom (Chernoff 1952; Laurent & Massart 2000),
 *
 *     n (ratio − 1 − log ratio)
 *
 * A ratio beyond x nats on one side has probability e^{−x} at most. Where nothing can vary any variation is impossible.
 */
export function surpriseOfVariance(sampled: number, exact: number, n: number): number {
  if (exact === 0) return sampled === 0 ? 0 : Number.POSITIVE_INFINITY;
  const ratio = sampled / exact;
  return n * (ratio - 1 - Math.log(ratio));
}

/** The surprise that is allowed at each of so many times, so that all together exceed it rarely enough. */
export const allowedAt = (times: number): number => Math.log((2 * times) / falseAlarmRate);

/** Halvings of the interval: to the last digit. */
const HALVINGS = 60;

/** The ratios of a sampled to an exact variance that are allowed for n paths. */
export function ratioBand(n: number, allowed: number): readonly [number, number] {
  const edge = (far: number) => {
    let [inside, outside] = [1, far];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (inside + outside) / 2;
      if (surpriseOfVariance(middle, 1, n) <= allowed) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  // Beyond 2 (1 + allowed/n) the linear part alone is too surprising, as log r ≤ r/2.
  return [edge(0), edge(2 * (2 + allowed / n))];
}
