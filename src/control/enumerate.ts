import { logSumExp } from "../math/logSumExp.ts";
import { type Steps, stepwise } from "../math/stepwise.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { actionCount, successors } from "./mdp.ts";
import type { Trajectory } from "./path.ts";

/** A whole trajectory with the log of its unnormalised weight. */
export interface WeightedTrajectory extends Trajectory {
  /** log p(τ, O_{1:T}) = log p(s_1) + Σ_t [log p(a_t) + r(s_t,a_t)/τ] + Σ_{t<T} log p(s_{t+1}|s_t,a_t). */
  readonly logWeight: number;
}

/** Most steps that an enumeration takes before it gives up. */
const mostSteps = 2_000_000;

/**
 * Every trajectory of T steps from the start, one by one: the oracle for small worlds. It knows nothing of messages: it
 * multiplies out the model. Those of weight 0 are left out. The arrays are used again: copy what is to be kept.
 *
 * @throws RangeError once 2 million steps were not enough.
 */
export const forEachTrajectory = stepwise(function* (
  problem: ControlProblem,
  visit: (trajectory: WeightedTrajectory) => void,
  start: number = problem.world.start,
): Steps<void> {
  const { world, horizon, temperature, logWeights, pinned } = problem;
  const states = new Int32Array(horizon);
  const actions = new Uint8Array(horizon);
  let steps = 0;
  const isAllowed = (i: number, state: number) => !pinned || i < horizon - 1 || world.goals.includes(state);
  const take = (i: number, state: number, a: number, logWeight: number): void => {
    if (++steps > mostSteps) throw new RangeError("The world is too large to enumerate its trajectories.");
    const sum = logWeight + logWeights[a] + world.reward[5 * state + a] / temperature;
    if (sum === Number.NEGATIVE_INFINITY) return;
    states[i] = state;
    actions[i] = a;
    if (i === horizon - 1) return visit({ states, actions, logWeight: sum });
    for (const next of successors(world, state, a))
      if (isAllowed(i + 1, next.state))
        for (let b = 0; b < actionCount; b++) take(i + 1, next.state, b, sum + Math.log(next.probability));
  };
  if (!isAllowed(0, start)) return;
  for (let a = 0; a < actionCount; a++) {
    yield;
    take(0, start, a, 0);
  }
});

/** What all trajectories together say. */
export interface Enumeration {
  /** log p(O_{1:T}). */
  readonly logEvidence: number;
  /** p(s_t|O_{1:T}) at (t − 1)·states + s. */
  readonly marginals: Float64Array;
  /** p(s_t, a_t|O_{1:T}) at ((t − 1)·states + s)·5 + a. */
  readonly actionMarginals: Float64Array;
  /** All trajectories, the most probable first. */
  readonly trajectories: readonly WeightedTrajectory[];
}

/** All trajectories, summed and sorted. */
export function enumerateTrajectories(problem: ControlProblem): Enumeration {
  const { world, horizon } = problem;
  const trajectories: WeightedTrajectory[] = [];
  forEachTrajectory(problem, ({ states, actions, logWeight }) =>
    trajectories.push({ states: states.slice(), actions: actions.slice(), logWeight }),
  );
  const logEvidence = logSumExp(trajectories.map((trajectory) => trajectory.logWeight));
  const marginals = new Float64Array(horizon * world.states);
  const actionMarginals = new Float64Array(horizon * world.states * actionCount);
  for (const { states, actions, logWeight } of trajectories)
    states.forEach((state, i) => {
      const probability = Math.exp(logWeight - logEvidence);
      marginals[i * world.states + state] += probability;
      actionMarginals[(i * world.states + state) * actionCount + actions[i]] += probability;
    });
  return {
    logEvidence,
    marginals,
    actionMarginals,
    trajectories: trajectories.toSorted((a, b) => b.logWeight - a.logWeight),
  };
}

/** log β_t(s) by enumeration of all trajectories that start in s with the T − t + 1 steps left. */
export function enumeratedLogBeta(problem: ControlProblem, t: number, state: number): number {
  const logs: number[] = [];
  const rest = { ...problem, horizon: problem.horizon - t + 1 };
  forEachTrajectory(rest, ({ logWeight }) => logs.push(logWeight), state);
  return logSumExp(logs);
}
