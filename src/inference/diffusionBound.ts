import { type Level, stepBack } from "./gaussianDiffusion.ts";

/**
 * The bound as it is paid, step by step (Ho et al. 2020, eq. 5), nats a point of the plane, D = 2:
 *
 *     −ELBO = L_0 + L_1 + … + L_T
 *     L_0     = E[−log p(x_0|x_1)],                                     p(x_0|x_1) = N(x̂_0(x_1), σ_1² I)
 *     L_{t−1} = E KL(q(x_{t−1}|x_t, x_0) ‖ p(x_{t−1}|x_t)),             q with x̂_0(x_t) for x_0, and σ_t² for its ṽ_t
 *     L_T     = E KL(q(x_T|x_0) ‖ N(0, I))
 *
 * Each but the last is a number and the denoiser's error e_t = E‖x_0 − x̂_0(x_t)‖² at its price. With c_t the share of x_0
 * in the mean of q:
 *
 *     L_0     = log 2πσ_1² + e_1 / 2σ_1²
 *     L_{t−1} = (ṽ_t/σ_t² − 1 − log ṽ_t/σ_t²) + c_t² e_t / 2σ_t²
 */
interface StepPrices {
  /** What a unit of e_t costs, nats, t = 1 … T at index t − 1. */
  readonly price: Float64Array;
  /** What is paid whatever the denoiser, at the same index. */
  readonly toll: Float64Array;
}

/** @param levels of t = 0 … T. */
export function stepPrices(levels: readonly Level[]): StepPrices {
  const steps = levels.slice(1).map((level, i) => stepBack(levels[i], level));
  return {
    price: Float64Array.from(steps, ({ fromClean, modelVariance }) => fromClean ** 2 / (2 * modelVariance)),
    toll: Float64Array.from(steps, ({ variance, modelVariance }, i) => {
      if (i === 0) return Math.log(2 * Math.PI * modelVariance);
      const ratio = variance / modelVariance;
      return ratio - 1 - Math.log(ratio);
    }),
  };
}

/** L_T = ½ (a_T² E‖x_0‖² + 2 (n_T² − 1 − log n_T²)) */
export function priorKl({ signal, noise }: Level, secondMoment: number): number {
  const variance = noise ** 2;
  return 0.5 * (signal ** 2 * secondMoment + 2 * (variance - 1 - Math.log(variance)));
}

/**
 * L_0 … L_T from the denoiser's errors.
 *
 * @param errors e_t, t = 1 … T at index t − 1.
 * @param secondMoment E‖x_0‖²
 */
export function boundBars(
  levels: readonly Level[],
  errors: Float64Array,
  secondMoment: number,
): Float64Array {
  const { price, toll } = stepPrices(levels);
  const steps = errors.map((error, i) => toll[i] + price[i] * error);
  return Float64Array.of(...steps, priorKl(levels[levels.length - 1], secondMoment));
}
