import { logSumExp } from "./logSumExp.ts";

/** The probabilities p_k = exp(l_k − log Σ_j exp l_j) of a categorical distribution with logits l. */
export function probabilitiesOf(logits: ArrayLike<number>): Float64Array {
  const total = logSumExp(logits);
  return Float64Array.from(logits, (logit) => Math.exp(logit - total));
}

/** Index of the largest number; the first of several. */
export function argMax(x: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < x.length; i++) if (x[i] > x[best]) best = i;
  return best;
}

/**
 * The logit that gives category k the probability p while the others keep theirs:
 *
 *     l = log(p/(1 − p)) + log Σ_{j≠k} exp(l_j)
 *
 * @param probability held between 0.001 and 0.999.
 */
export function logitFor(logits: readonly number[], k: number, probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p)) + logSumExp(logits.toSpliced(k, 1));
}
