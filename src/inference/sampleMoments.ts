import { fillGumbel } from "../math/gumbel.ts";
import type { Rng } from "../math/rng.ts";
import type { SampleGradient } from "./categoricalGradients.ts";

/** Mean and variance of single-sample gradients, per logit, and along one direction of logits. */
export interface SampleMoments {
  readonly mean: Float64Array;
  /** Unbiased: divided by samples − 1. */
  readonly variance: Float64Array;
  readonly along: { readonly mean: number; readonly variance: number };
}

/** `samples` rows of K Gumbel numbers, one after the other: the noise that all estimators share. */
export function gumbelRows(rng: Rng, samples: number, categories: number): Float64Array {
  return fillGumbel(rng, new Float64Array(samples * categories));
}

/**
 * The moments of an estimator over shared noise (at least two rows). Sums are of deviations from `centre`, a guess at
 * the mean, so that they lose no digits.
 */
export function momentsOf(
  gradient: SampleGradient,
  noise: Float64Array,
  centre: Float64Array,
  direction: ArrayLike<number>,
): SampleMoments {
  const categories = centre.length;
  const samples = noise.length / categories;
  const one = new Float64Array(categories);
  const first = new Float64Array(categories + 1);
  const second = new Float64Array(categories + 1);
  for (let m = 0; m < samples; m++) {
    gradient(noise.subarray(m * categories, (m + 1) * categories), one);
    let along = 0;
    for (let k = 0; k < categories; k++) {
      const deviation = one[k] - centre[k];
      along += direction[k] * deviation;
      first[k] += deviation;
      second[k] += deviation ** 2;
    }
    first[categories] += along;
    second[categories] += along ** 2;
  }
  const varianceAt = (k: number) => Math.max(0, (second[k] - first[k] ** 2 / samples) / (samples - 1));
  const alongCentre = centre.reduce((sum, c, k) => sum + direction[k] * c, 0);
  return {
    mean: centre.map((c, k) => c + first[k] / samples),
    variance: centre.map((_, k) => varianceAt(k)),
    along: { mean: alongCentre + first[categories] / samples, variance: varianceAt(categories) },
  };
}
