import { type Rng, uniform } from "../math/rng.ts";
import { type BackwardMessages, policyAt } from "./backwardMessages.ts";
import { actionCount } from "./mdp.ts";
import type { Trajectory } from "./path.ts";
import { type DynamicsName, turnOf, turnProbabilities } from "./posteriorDynamics.ts";

/** A sampled trajectory of T steps, and Σ_t r(s_t, a_t). */
export interface SampledTrajectory extends Trajectory {
  readonly totalReward: number;
}

/**
 * A monkey that follows the inferred policy for T steps: in the world that it believes in (then it is a draw from
 * p(τ|O_{1:T}), if the backup is optimistic), or in the true one.
 *
 * @throws RangeError if from the start optimality is impossible.
 */
export function sampleTrajectory(
  messages: BackwardMessages,
  rng: Rng,
  dynamics: DynamicsName = "posterior",
): SampledTrajectory {
  const { world, horizon } = messages.problem;
  const states = new Int32Array(horizon);
  const actions = new Uint8Array(horizon);
  const policy = new Float64Array(actionCount);
  const turns = new Float64Array(3);
  let state = world.start;
  let totalReward = 0;
  for (let t = 1; t <= horizon; t++) {
    policyAt(messages, t, state, policy);
    if (policy[0] + policy[1] + policy[2] + policy[3] + policy[4] === 0)
      throw new RangeError(
        `From state ${state} at t = ${t} no trajectory is optimal: there is no policy to follow.`,
      );
    const action = pick(policy, uniform(rng));
    states[t - 1] = state;
    actions[t - 1] = action;
    totalReward += world.reward[5 * state + action];
    turnProbabilities(messages, t, state, action, dynamics, turns);
    state = world.landing[5 * state + turnOf(action, pick(turns, uniform(rng)))];
  }
  return { states, actions, totalReward };
}

/** The index at which the running sum of the probabilities passes u; never one of probability 0. */
function pick(probabilities: ArrayLike<number>, u: number): number {
  let rest = u;
  let last = 0;
  for (let i = 0; i < probabilities.length; i++) {
    if (probabilities[i] === 0) continue;
    last = i;
    rest -= probabilities[i];
    if (rest < 0) break;
  }
  return last;
}
