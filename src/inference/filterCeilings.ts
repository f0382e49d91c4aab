import type { Filtered } from "./kalmanFilter.ts";
import { solvePosterior, type StatePosterior } from "./statePosterior.ts";

/** What a product of independent factors loses against the exact posterior, N(μ, Λ⁻¹), in nats. */
export interface ProductLoss {
  /** ½ (Σ_t (Λ_tt v_t − log Λ_tt v_t − 1)): variances other than the best, */
  readonly spread: number;
  /** ½ (μ − m)ᵀ Λ (μ − m): means other than the posterior’s, */
  readonly means: number;
  /** ½ (Σ_t log Λ_tt − log|Λ|): what is lost whatever its means and variances, as it has no correlations. */
  readonly independence: number;
  /** KL(Π N(m_t, v_t) ‖ p(z_{1:T}|o_{1:T})), the sum. */
  readonly total: number;
}

/**
 * The KL of any product of Gaussians from the exact posterior of all states,
 *
 *     KL = ½ (tr ΛV + (μ − m)ᵀ Λ (μ − m) − T − log|Λ| − log|V|),
 *
 * parted into three that are none of them negative: log p(o) − ELBO, to the nat.
 */
export function productLoss(
  posterior: StatePosterior,
  mean: Float64Array,
  variance: Float64Array,
): ProductLoss {
  const { precision, coupling } = posterior;
  const { mean: exact, logDeterminant } = solvePosterior(posterior);
  const off = exact.map((mu, t) => mu - mean[t]);
  let [spread, means, logs] = [0, 0, 0];
  precision.forEach((lambda, t) => {
    spread += 0.5 * (lambda * variance[t] - Math.log(lambda * variance[t]) - 1);
    means += 0.5 * lambda * off[t] ** 2 + (t + 1 < off.length ? coupling[t] * off[t] * off[t + 1] : 0);
    logs += Math.log(lambda);
  });
  const independence = 0.5 * (logs - logDeterminant);
  return { spread, means, independence, total: spread + means + independence };
}

/**
 * The filter that is the best on average over series of the model, of all whose factor at t knows o_{1:t} alone: each step
 * of E (μ − m)ᵀ Λ (μ − m) in one m_t, given what is known then, is
 *
 *     v_t = 1/Λ_tt
 *     m_t = E[z_t|o_{1:t}] − Λ_{t−1,t}/D_t · (m_{t−1} − E[z_{t−1}|o_{1:t}])
 *
 * with D_t the pivots of Λ from the end. Its mean is Kalman’s, drawn towards what it has said before and cannot take back.
 */
export function bestFilter(
  posterior: StatePosterior,
  filtered: Filtered,
  a: number,
): { readonly mean: Float64Array; readonly variance: Float64Array } {
  const { coupling, precision } = posterior;
  const { pivot } = solvePosterior(posterior);
  const mean = filtered.mean.slice();
  for (let t = 1; t < mean.length; t++) {
    // What is now known of the moment before: one step of the smoother.
    const gain = (a * filtered.variance[t - 1]) / filtered.predicted.variance[t];
    const hindsight = filtered.mean[t - 1] + gain * (filtered.mean[t] - filtered.predicted.mean[t]);
    mean[t] -= (coupling[t - 1] / pivot[t]) * (mean[t - 1] - hindsight);
  }
  return { mean, variance: precision.map((lambda) => 1 / lambda) };
}
