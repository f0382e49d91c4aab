import { logSumExp } from "../math/logSumExp.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { forEachTrajectory } from "./enumerate.ts";
import { actionCount, successors } from "./mdp.ts";
import type { TimedPolicy } from "./policyObjective.ts";

/** What all trajectories say of a policy, one by one: the oracle of `policyObjective`. */
export interface EnumeratedObjective {
  /** E_π[Σ_t r(s_t, a_t)]. */
  readonly reward: number;
  /** log Σ_trajectories p(trajectory, O_{1:T}). */
  readonly logEvidence: number;
  /** Σ p_π (log p_π − log p(trajectory|O_{1:T})), over trajectories. */
  readonly divergence: number;
}

/**
 * Goes through every trajectory of a small world with its probability under a policy and under the posterior.
 *
 * @throws RangeError once 2 million steps were not enough.
 */
export function enumeratedObjective(problem: ControlProblem, policy: TimedPolicy): EnumeratedObjective {
  const { world, horizon } = problem;
  const logPolicy = Float64Array.from({ length: horizon * world.states * actionCount });
  const five = new Float64Array(actionCount);
  for (let t = 1; t <= horizon; t++)
    for (const s of world.open)
      policy(t, s, five).forEach((p, a) => {
        logPolicy[((t - 1) * world.states + s) * actionCount + a] = Math.log(p);
      });
  const logTurn = new Map<number, number>();
  for (const s of world.open)
    for (let a = 0; a < actionCount; a++)
      for (const { state, probability } of successors(world, s, a))
        logTurn.set((s * actionCount + a) * world.states + state, Math.log(probability));
  const logJoints: number[] = [];
  let [reward, cross] = [0, 0];
  forEachTrajectory(problem, ({ states, actions, logWeight }) => {
    let [log, collected] = [0, 0];
    for (let i = 0; i < horizon; i++) {
      const pair = states[i] * actionCount + actions[i];
      log += logPolicy[i * world.states * actionCount + pair];
      collected += world.reward[pair];
      if (i + 1 < horizon) log += logTurn.get(pair * world.states + states[i + 1]) ?? 0;
    }
    logJoints.push(logWeight);
    if (log === Number.NEGATIVE_INFINITY) return;
    reward += Math.exp(log) * collected;
    cross += Math.exp(log) * (log - logWeight);
  });
  const logEvidence = logSumExp(logJoints);
  return { reward, logEvidence, divergence: cross + logEvidence };
}
