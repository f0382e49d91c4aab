import { actionValuesAt, type BackwardMessages, policyAt, valuesAt } from "./backwardMessages.ts";
import type { Trajectory } from "./path.ts";
import { believedSuccessors } from "./posteriorDynamics.ts";

/** One step of a trajectory, as the monkey of the messages would take it. */
export interface ScoredStep {
  /** From 1. */
  readonly t: number;
  readonly state: number;
  readonly action: number;
  readonly reward: number;
  /** log π_t(a|s). */
  readonly logPolicy: number;
  /** log p(s_{t+1}|s_t,a_t), as the backup has it: believed if optimistic, true if causal. 0 on the last step. */
  readonly logDynamics: number;
  /** log π + log dynamics: what this step adds to log p(τ|O_{1:T}). */
  readonly logProbability: number;
  /** A = Q − V, the exponent of the policy (times τ). */
  readonly advantage: number;
  /** max_b Q(s,b) − Q(s,a) ≥ 0: what the mistake costs; 0 for the best action. */
  readonly mistake: number;
}

/**
 * log p(τ|O_{1:T}) step by step (lecture 4.1). Of a path shorter than T it is the probability that the monkey's
 * trajectory begins so; impossible steps have −∞.
 *
 * @throws RangeError if the path is longer than the horizon.
 */
export function scoreTrajectory(messages: BackwardMessages, path: Trajectory): readonly ScoredStep[] {
  const { world, horizon } = messages.problem;
  const { states, actions } = path;
  if (states.length > horizon)
    throw new RangeError(`The path has ${states.length} steps and the horizon only ${horizon}.`);
  return Array.from(actions, (action, i) => {
    const [t, state] = [i + 1, states[i]];
    const Q = actionValuesAt(messages, t, state);
    const logPolicy = Math.log(policyAt(messages, t, state)[action]);
    const logDynamics = i + 1 < states.length ? logStep(messages, t, state, action, states[i + 1]) : 0;
    const best = Math.max(...Q);
    return {
      t,
      state,
      action,
      reward: world.reward[5 * state + action],
      logPolicy,
      logDynamics,
      logProbability: logPolicy + logDynamics,
      advantage: best === Number.NEGATIVE_INFINITY ? best : Q[action] - valuesAt(messages, t)[state],
      mistake: best === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : best - Q[action],
    };
  });
}

/** log p(τ|O_{1:T}) of a whole path, or of a beginning. */
export const logProbabilityOf = (messages: BackwardMessages, path: Trajectory): number =>
  scoreTrajectory(messages, path).reduce((sum, step) => sum + step.logProbability, 0);

function logStep(messages: BackwardMessages, t: number, state: number, action: number, next: number): number {
  const found = believedSuccessors(messages, t, state, action).find((successor) => successor.state === next);
  return Math.log(found?.posterior ?? 0);
}
