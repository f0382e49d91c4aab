import type { Filtered, Marginals } from "./kalmanFilter.ts";
import type { StateSpaceModel } from "./stateSpaceModel.ts";

/** The exact smoother, moment by moment. */
export interface Smoothed extends Marginals {
  /** p(z_t|z_{t−1}, o_{1:T}) = N(slope z_{t−1} + offset, std²); at t = 1 the slope is 0. */
  readonly conditional: {
    readonly slope: Float64Array;
    readonly offset: Float64Array;
    readonly std: Float64Array;
  };
}

/**
 * p(z_t|o_{1:T}) of the linear model, from its filter (Rauch, Tung & Striebel 1965):
 *
 *     G = a P_t/P⁻_{t+1}
 *     m̂_t = m_t + G (m̂_{t+1} − m⁻_{t+1}),   P̂_t = P_t + G² (P̂_{t+1} − P⁻_{t+1})
 *
 * and how z_{t+1} hangs on z_t: their covariance is G P̂_{t+1}, so its slope is G P̂_{t+1}/P̂_t.
 */
export function kalmanSmoother({ a }: StateSpaceModel, filtered: Filtered): Smoothed {
  const { predicted } = filtered;
  const T = filtered.mean.length;
  const [mean, variance] = [filtered.mean.slice(), filtered.variance.slice()];
  const conditional = { slope: new Float64Array(T), offset: new Float64Array(T), std: new Float64Array(T) };
  for (let t = T - 1; t >= 0; t--) {
    if (t < T - 1) {
      const gain = (a * filtered.variance[t]) / predicted.variance[t + 1];
      mean[t] += gain * (mean[t + 1] - predicted.mean[t + 1]);
      variance[t] += gain ** 2 * (variance[t + 1] - predicted.variance[t + 1]);
      const slope = (gain * variance[t + 1]) / variance[t];
      conditional.slope[t + 1] = slope;
      conditional.offset[t + 1] = mean[t + 1] - slope * mean[t];
      conditional.std[t + 1] = Math.sqrt(variance[t + 1] - slope ** 2 * variance[t]);
    }
  }
  conditional.offset[0] = mean[0];
  conditional.std[0] = Math.sqrt(variance[0]);
  return { mean, variance, conditional };
}
