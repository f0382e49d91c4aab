import { argMax, probabilitiesOf } from "../math/categorical.ts";

/**
 * A latent with K categories, z ~ Categorical(p), p_k ∝ exp(l_k), and a reward r_z for each. What is wanted is the
 * gradient of E[r_z] in the logits l (lecture 2.6).
 */
export interface CategoricalProblem {
  readonly logits: ArrayLike<number>;
  readonly rewards: ArrayLike<number>;
}

/** E[r] = Σ_z p_z r_z. */
export function expectedReward({ logits, rewards }: CategoricalProblem): number {
  return probabilitiesOf(logits).reduce((sum, p, z) => sum + p * rewards[z], 0);
}

/** One sample's estimate of the gradient, written into `out` (K numbers). */
export type SampleGradient = (gumbel: ArrayLike<number>, out: Float64Array) => void;

/**
 * The score of category z in each logit, by which every score-function gradient is made:
 *
 *     ∂ log p_z / ∂l_k = 1[z = k] − p_k
 */
const score = (p: Float64Array, z: number, k: number): number => (z === k ? 1 : 0) - p[k];

/**
 * ∇E[r] by the exact sum over categories:
 *
 *     ∂E[r]/∂l_k = Σ_z p_z r_z (1[z = k] − p_k)
 */
export function exactGradient({ logits, rewards }: CategoricalProblem): Float64Array {
  const p = probabilitiesOf(logits);
  return p.map((_, k) => p.reduce((sum, pz, z) => sum + pz * rewards[z] * score(p, z, k), 0));
}

/**
 * The constant that takes most noise out of the score function, for all logits together (Greensmith et al. 2004):
 *
 *     b = E[r ‖s‖²] / E[‖s‖²],   s_k = 1[z = k] − p_k
 *
 * 0 where the score never moves (all mass on one category).
 */
export function optimalBaseline({ logits, rewards }: CategoricalProblem): number {
  const p = probabilitiesOf(logits);
  let [above, below] = [0, 0];
  for (let z = 0; z < p.length; z++) {
    let square = 0;
    for (let k = 0; k < p.length; k++) square += score(p, z, k) ** 2;
    above += p[z] * rewards[z] * square;
    below += p[z] * square;
  }
  return below > 0 ? above / below : 0;
}

/**
 * The score-function gradient of one sample (Williams 1992), drawn by the Gumbel-max trick so that it shares its noise
 * with the relaxation:
 *
 *     z = argmax_k (l_k + g_k)        ĝ_k = (r_z − b) (1[z = k] − p_k)
 */
export function scoreFunctionGradient(problem: CategoricalProblem, baseline = 0): SampleGradient {
  const { logits, rewards } = problem;
  const p = probabilitiesOf(logits);
  const noisy = new Float64Array(p.length);
  return (gumbel, out) => {
    for (let k = 0; k < noisy.length; k++) noisy[k] = logits[k] + gumbel[k];
    const z = argMax(noisy);
    for (let k = 0; k < out.length; k++) out[k] = (rewards[z] - baseline) * score(p, z, k);
  };
}

/** Exact covariance of one score-function sample along directions: Var[Σ_k u_k ĝ_k], by the sum over categories. */
export function scoreFunctionVariance(
  problem: CategoricalProblem,
  baseline: number,
  direction: ArrayLike<number>,
): number {
  const p = probabilitiesOf(problem.logits);
  let [mean, square] = [0, 0];
  for (let z = 0; z < p.length; z++) {
    let along = 0;
    for (let k = 0; k < p.length; k++) along += direction[k] * score(p, z, k);
    along *= problem.rewards[z] - baseline;
    mean += p[z] * along;
    square += p[z] * along ** 2;
  }
  return Math.max(0, square - mean ** 2);
}

/** √(Σ_k Var ĝ_k) of one score-function sample, exact. */
export function scoreFunctionSpread(problem: CategoricalProblem, baseline: number): number {
  const axes = Array.from(problem.logits, (_, k) => Array.from(problem.logits, (_, i) => (i === k ? 1 : 0)));
  return Math.sqrt(axes.reduce((sum, axis) => sum + scoreFunctionVariance(problem, baseline, axis), 0));
}
