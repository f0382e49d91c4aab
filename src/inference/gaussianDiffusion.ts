/**
 * Noise as an encoder (lecture 3.5): nothing of it has parameters. At every level of noise
 *
 *     q(x_t|x_0) = N(a_t x_0, n_t² I),   so   x_t = a_t x_0 + n_t ε,   ε ~ N(0, I)
 *
 * with a_t falling and n_t growing. Diffusion goes on a circle, a_t = √ᾱ_t and n_t = √(1 − ᾱ_t) (Ho et al. 2020); flow
 * matching on a straight line, a = 1 − n (Lipman et al. 2023).
 */
export interface Level {
  /** a */
  readonly signal: number;
  /** n */
  readonly noise: number;
}

/** The level of no noise: x_0 itself. */
export const clean: Level = { signal: 1, noise: 0 };

/** x_t = a x_0 + n ε, for points one after another. */
export const noised = ({ signal, noise }: Level, x0: Float64Array, epsilon: Float64Array): Float64Array =>
  x0.map((x, i) => signal * x + noise * epsilon[i]);

/** A step back: q(x_s|x_t, x_0) = N(fromNoisy x_t + fromClean x_0, variance I), and p's fixed variance. */
export interface StepBack {
  readonly fromNoisy: number;
  readonly fromClean: number;
  readonly variance: number;
  /** σ² of p(x_s|x_t) = N(fromNoisy x_t + fromClean x̂_0(x_t), σ² I) */
  readonly modelVariance: number;
}

/**
 * Bayes' rule for two levels s < t of one chain, with a_{t|s} = a_t / a_s and n²_{t|s} = n_t² − a²_{t|s} n_s²:
 *
 *     q(x_s|x_t, x_0) = N( (a_{t|s} n_s² / n_t²) x_t + (a_s n²_{t|s} / n_t²) x_0,   n²_{t|s} n_s² / n_t² I )
 *
 * (Ho et al. 2020, eq. 7, is the case a² + n² = 1 and s = t − 1; Kingma et al. 2021, appendix A, this one). The model
 * does not know x_0, so its step is wider, and as wide as it would have to be if the data were N(0, I):
 *
 *     σ² = n²_{t|s} (a_s² + n_s²) / (a_t² + n_t²)         which on the circle is β_t, the choice of Ho et al. 2020, §3.2
 */
export function stepBack(s: Level, t: Level): StepBack {
  const ratio = t.signal / s.signal;
  const added = t.noise ** 2 - (ratio * s.noise) ** 2;
  return {
    fromNoisy: (ratio * s.noise ** 2) / t.noise ** 2,
    fromClean: (s.signal * added) / t.noise ** 2,
    variance: (added * s.noise ** 2) / t.noise ** 2,
    modelVariance: (added * size(s)) / size(t),
  };
}

/** a² + n², the variance of x_t where the data are N(0, I). */
const size = ({ signal, noise }: Level): number => signal ** 2 + noise ** 2;
