import { backwardMessages, hardValues, policyAt, valuesAt } from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { enumeratedLogBeta, enumerateTrajectories } from "./enumerate.ts";
import { softMaximum } from "./localBackup.ts";
import { actionCount, successors } from "./mdp.ts";
import type { SmallWorld } from "./smallWorld.ts";

/**
 * V_1 of the cell without messages. Optimistic: τ log of the summed weight of all trajectories. Causal: that sum means
 * something else, so the recursion is written out as the tree that it is, nothing shared and nothing kept.
 */
export function bruteForceValue({ problem, cell }: SmallWorld): number {
  const { backup, temperature, world, horizon } = problem;
  if (backup === "optimistic" || world.slip === 0) return temperature * enumeratedLogBeta(problem, 1, cell);
  return valueOfTree(problem, cell, horizon);
}

function valueOfTree(problem: ControlProblem, s: number, steps: number): number {
  if (steps === 0) return 0;
  const Q = new Float64Array(actionCount);
  for (let a = 0; a < actionCount; a++) {
    Q[a] = problem.world.reward[5 * s + a];
    for (const { state, probability } of successors(problem.world, s, a))
      Q[a] += probability * valueOfTree(problem, state, steps - 1);
  }
  return softMaximum(Q, problem);
}

/** V_1 of the cell by messages, at its own temperature or at another one. */
export const valueByMessages = ({ problem, cell }: SmallWorld, temperature = problem.temperature): number =>
  valuesAt(backwardMessages({ ...problem, temperature }), 1)[cell];

/** V_1 of the cell by hard value iteration. */
export const hardValue = ({ problem, cell }: SmallWorld): number =>
  hardValues(problem.world, problem.horizon, problem.backup).V[cell];

/** π_1(a|s) of the cell by messages, and as the share of all trajectories that begin with the action. */
export function policyBothWays({ problem, cell }: SmallWorld, action: number): readonly [number, number] {
  const { actionMarginals } = enumerateTrajectories(problem);
  return [policyAt(backwardMessages(problem), 1, cell)[action], actionMarginals[actionCount * cell + action]];
}
