import type { CategoricalProblem, SampleGradient } from "./categoricalGradients.ts";

/**
 * A category relaxed to a point y of the simplex (Jang, Gu & Poole 2017, eq. 2; Maddison, Mnih & Teh 2017):
 *
 *     y_k = exp((l_k + g_k)/λ) / Σ_j exp((l_j + g_j)/λ)
 *
 * written into `out`. As λ → 0 it is the corner argmax_k (l_k + g_k).
 */
export function relaxedCategory(
  logits: ArrayLike<number>,
  gumbel: ArrayLike<number>,
  relaxation: number,
  out: Float64Array,
): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < out.length; k++) largest = Math.max(largest, logits[k] + gumbel[k]);
  let sum = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp((logits[k] + gumbel[k] - largest) / relaxation);
    sum += out[k];
  }
  for (let k = 0; k < out.length; k++) out[k] /= sum;
  return out;
}

/**
 * The pathwise gradient of one sample through the relaxation, with the reward carried linearly from the corners into
 * the simplex, r(y) = Σ_j y_j r_j:
 *
 *     ĝ_k = ∂r(y)/∂l_k = y_k (r_k − r(y)) / λ
 *
 * It is the gradient of another objective, E[r(y)]: biased for E[r_z] at every λ > 0.
 */
export function gumbelSoftmaxGradient(
  { logits, rewards }: CategoricalProblem,
  relaxation: number,
): SampleGradient {
  const y = new Float64Array(logits.length);
  return (gumbel, out) => {
    relaxedCategory(logits, gumbel, relaxation, y);
    let reward = 0;
    for (let k = 0; k < y.length; k++) reward += y[k] * rewards[k];
    for (let k = 0; k < y.length; k++) out[k] = (y[k] * (rewards[k] - reward)) / relaxation;
  };
}
