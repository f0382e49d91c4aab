import { pdf } from "../math/normal.ts";
import { normalCdf } from "../math/normalCdf.ts";
import { bestGaussianSteps } from "./clonedLikelihood.ts";
import { crashAt, touches } from "./crash.ts";
import { course, type Demonstrators, places, sides, sideWeight, turnAt, wobbleOf } from "./demonstrators.ts";

/** A walk of independent steps: x_0 ~ N(0, spread²), x_{t+1} − x_t ~ N(mean_t, std_t²). */
export interface Walk {
  readonly spread: number;
  readonly means: ArrayLike<number>;
  readonly stds: ArrayLike<number>;
}

/** The nodes of the density are this part of its narrowest step apart, and this many standard deviations are summed. */
const [SPACING, REACH] = [1 / 3, 5.5];

/**
 * The probability that a walk touches the disc, by carrying the density of who has not yet touched it from step to step:
 *
 *     a_0 = N(0, spread²),   a_{t+1}(x′) = ∫ a_t(x) N(x′ − x; mean_t, std_t²) [x → x′ is clear] dx,   P = 1 − ∫ a_T
 *
 * by the trapezoidal rule. Its error is about that of one node at the disc's edge, below 10⁻³.
 */
export function crashProbability({ spread, means, stds }: Walk): number {
  const narrowest = Math.min(spread, ...Array.from(stds));
  const h = narrowest * SPACING;
  const [low, high] = reachOf({ spread, means, stds });
  const count = Math.ceil((high - low) / h) + 1;
  const at = (i: number) => low + h * i;
  let alive = Float64Array.from({ length: count }, (_, i) => h * pdf(at(i), 0, spread));
  for (let t = 0; t < course.steps; t++) {
    const [mean, std] = [means[t], stds[t]];
    const next = new Float64Array(count);
    const reach = Math.ceil((REACH * std) / h);
    for (let i = 0; i < count; i++) {
      if (alive[i] < 1e-16) continue;
      const centre = Math.round((at(i) + mean - low) / h);
      for (let j = Math.max(0, centre - reach); j <= Math.min(count - 1, centre + reach); j++)
        if (!touches(t, at(i), at(j))) next[j] += alive[i] * h * pdf(at(j), at(i) + mean, std);
    }
    alive = next;
  }
  return 1 - alive.reduce((sum, p) => sum + p, 0);
}

/** Where the walk is at any time, but for what lies beyond so many standard deviations. */
function reachOf({ spread, means, stds }: Walk): readonly [number, number] {
  let [mean, variance, low, high] = [0, spread ** 2, -REACH * spread, REACH * spread];
  for (let t = 0; t < course.steps; t++) {
    mean += means[t];
    variance += stds[t] ** 2;
    low = Math.min(low, mean - REACH * Math.sqrt(variance));
    high = Math.max(high, mean + REACH * Math.sqrt(variance));
  }
  return [low, high];
}

/** The demonstrators' own: Σ_m p(m) P(crash | m). */
export function demonstratorsCrash(demonstrators: Demonstrators): number {
  const stds = new Float64Array(course.steps).fill(wobbleOf(demonstrators));
  let sum = 0;
  for (const side of sides) {
    const weight = sideWeight(demonstrators, side);
    const means = stds.map((_, t) => side * turnAt(t));
    if (weight > 0) sum += weight * crashProbability({ spread: demonstrators.spread, means, stds });
  }
  return sum;
}

/** Bisections of an edge. */
const HALVINGS = 50;

/**
 * The crash probability of a path that is the same from every start but for its start, x_t = x_0 + c_t. As the disc is
 * convex it touches it for the starts of one interval [a, b], and the normal mass of that is the answer,
 *
 *     P = Φ(b/spread) − Φ(a/spread).
 *
 * @param offsets c_0 … c_T.
 */
export function shiftedCrash(offsets: ArrayLike<number>, spread: number): number {
  const isHit = (start: number) => crashAt(Float64Array.from(offsets, (c) => start + c)) !== null;
  const far = Math.max(...Array.from(offsets, Math.abs)) + course.radius + 1;
  const edge = (clear: number): number => {
    // From here the path leads through the very middle of the disc.
    let [out, hit] = [clear, -offsets[course.steps / 2]];
    for (let k = 0; k < HALVINGS; k++) {
      const half = (out + hit) / 2;
      if (isHit(half)) hit = half;
      else out = half;
    }
    return hit;
  };
  return normalCdf(edge(far) / spread) - normalCdf(edge(-far) / spread);
}

/** Where a policy that takes the best Gaussian's mean, looking so often, comes from x_0. */
export function meanPolicyPath(demonstrators: Demonstrators, looks: number, start: number): Float64Array {
  const path = new Float64Array(places);
  const ahead = course.steps / looks;
  path[0] = start;
  for (let t = 0; t < course.steps; t += ahead)
    bestGaussianSteps(demonstrators, { t, x: path[t] }, ahead).means.forEach((step, k) => {
      path[t + k + 1] = path[t + k] + step;
    });
  return path;
}

/** Starts over which the mean policy's crashes are summed, and how many standard deviations they span. */
const [STARTS, SPAN] = [4001, 6];

/**
 * The mean policy's, P = ∫ N(x_0; 0, spread²) [its path from x_0 crashes] dx_0: what Gaussian cloning comes to that is asked
 * for its mean. By the trapezoidal rule, to 10⁻³.
 */
export function meanPolicyCrash(demonstrators: Demonstrators, looks: number): number {
  const h = (2 * SPAN * demonstrators.spread) / (STARTS - 1);
  let sum = 0;
  for (let i = 0; i < STARTS; i++) {
    const start = h * i - SPAN * demonstrators.spread;
    if (crashAt(meanPolicyPath(demonstrators, looks, start)) !== null)
      sum += h * pdf(start, 0, demonstrators.spread);
  }
  return Math.min(1, sum);
}
