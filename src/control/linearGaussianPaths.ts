import { fillNormal, type Rng } from "../math/rng.ts";
import { type GaussianMoment, type LinearGaussianProblem, timesGoal } from "./linearGaussian.ts";
import type { DynamicsName } from "./posteriorDynamics.ts";

/**
 * Paths x_0 … x_T of the inferred policy. In the true world noise is what it is,
 *
 *     x_{t+1} = x_t + u_t + w_t,  u_t ~ N(gain_t (goal − x_t), policyVariance_t),  w_t ~ N(0, noise²)
 *
 * in the world that the optimist believes in action and noise both know where they should go,
 *
 *     x_{t+1} ~ p(x_{t+1}|x_t, O) ∝ N(x_t, τ/controlCost + noise²) β_{t+1}(x_{t+1})
 *
 * and its paths are draws from p(x_{0:T}|O). The causal backup believes in no other world than the true one.
 *
 * @param moments what `linearGaussian` made of the problem.
 * @returns coordinate k of path i at t: (t · count + i) · coordinates + k.
 */
export function sampleGaussianPaths(
  problem: LinearGaussianProblem,
  moments: readonly GaussianMoment[],
  rng: Rng,
  count: number,
  dynamics: DynamicsName,
): Float64Array {
  const { start, goal, horizon, noise, backup } = problem;
  const size = start.length * count;
  const paths = new Float64Array((horizon + 1) * size);
  for (let i = 0; i < size; i++) paths[i] = start[i % start.length];
  const step = problem.temperature / problem.controlCost + noise ** 2;
  const draws = new Float64Array(size);
  for (let t = 0; t < horizon; t++) {
    fillNormal(rng, draws);
    const { gain, policyVariance } = moments[t];
    // How far a step goes towards the goal, and how widely it scatters.
    const towards =
      dynamics === "true" || backup === "causal"
        ? { share: gain, variance: policyVariance + noise ** 2 }
        : shareOf(timesGoal({ mean: [0], variance: step }, moments[t + 1].backwardPrecision, [1]));
    const std = Math.sqrt(towards.variance);
    for (let i = 0; i < size; i++) {
      const x = paths[t * size + i];
      paths[(t + 1) * size + i] = x + towards.share * (goal[i % goal.length] - x) + std * draws[i];
    }
  }
  return paths;
}

/** Of a step from 0 with the goal at 1, the mean is the share of the way that it goes. */
const shareOf = ({
  mean: [share],
  variance,
}: {
  readonly mean: readonly number[];
  readonly variance: number;
}) => ({
  share,
  variance,
});
