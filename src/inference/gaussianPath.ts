/**
 * A q(z_{1:T}) whose every z_t is Gaussian and hangs on the moment before at most, by what its bound asks of it. All that
 * log p(z, o) holds are single states and neighbours, so no more is needed.
 */
export interface GaussianPath {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Cov(z_{t−1}, z_t); at t = 1, 0. */
  readonly covariance: Float64Array;
  /** Standard deviation of z_t when z_{t−1} is known: what the entropy counts. */
  readonly ownStd: Float64Array;
}

/** Π N(m_t, s_t²): a filter’s q(z_t|o_{1:t}), each by itself. */
export const independentPath = (mean: Float64Array, std: Float64Array): GaussianPath => ({
  mean,
  variance: std.map((s) => s ** 2),
  covariance: new Float64Array(mean.length),
  ownStd: std,
});

/**
 * Π N(b_t z_{t−1} + c_t, s_t²): a smoother’s q(z_t|z_{t−1}, o_{1:T}). Its moments come one after another:
 *
 *     m_t = b_t m_{t−1} + c_t,   Cov(z_{t−1}, z_t) = b_t v_{t−1},   v_t = b_t² v_{t−1} + s_t²
 */
export function chainPath(slope: Float64Array, offset: Float64Array, std: Float64Array): GaussianPath {
  const T = slope.length;
  const [mean, variance, covariance] = [new Float64Array(T), new Float64Array(T), new Float64Array(T)];
  for (let t = 0; t < T; t++) {
    const [before, spread] = t === 0 ? [0, 0] : [mean[t - 1], variance[t - 1]];
    mean[t] = slope[t] * before + offset[t];
    covariance[t] = slope[t] * spread;
    variance[t] = slope[t] ** 2 * spread + std[t] ** 2;
  }
  return { mean, variance, covariance, ownStd: std };
}
