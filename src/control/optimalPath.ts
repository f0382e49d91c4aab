import { type HardValues, hardActionValuesAt } from "./backwardMessages.ts";
import { actionCount, STAY, successors } from "./mdp.ts";
import type { Trajectory } from "./path.ts";

/** Values that differ by less are equal. */
const TIE = 1e-9;

/**
 * What somebody does who makes no mistake: a best action of hard value iteration at every step. Where moves slip, the
 * optimist has the best luck that there is, and whoever plans with the true dynamics meets what is likeliest. Of equally
 * good steps it stays at a goal, and else goes straight on.
 */
export function optimalPath(hard: HardValues): Trajectory {
  const { world, horizon } = hard;
  const states = new Int32Array(horizon);
  const actions = new Uint8Array(horizon);
  let step = { state: world.start, action: 0 };
  for (let t = 1; t <= horizon; t++) {
    states[t - 1] = step.state;
    step = bestStep(hard, t, step.state, step.action);
    actions[t - 1] = step.action;
  }
  return { states, actions };
}

/** The action taken at t, and the state that it leads to. */
function bestStep(hard: HardValues, t: number, state: number, before: number) {
  const { world, backup } = hard;
  if (world.goals.includes(state)) return { action: STAY, state };
  const Q = hardActionValuesAt(hard, t, state, new Float64Array(actionCount));
  const best = Math.max(...Q);
  const value = (s: number) => hard.V[t * world.states + s];
  return Array.from(Q, (_, action) => action)
    .filter((action) => isAtLeast(Q[action], best))
    .flatMap((action) => successors(world, state, action).map((next) => ({ action, ...next })))
    .map((step) => ({ ...step, luck: backup === "optimistic" ? value(step.state) : step.probability }))
    .reduce((one, other) => {
      if (!isAtLeast(other.luck, one.luck)) return one;
      if (!isAtLeast(one.luck, other.luck) || other.probability > one.probability) return other;
      return other.probability === one.probability && other.action === before ? other : one;
    });
}

const isAtLeast = (value: number, other: number) => value >= other - TIE * (1 + Math.abs(other));
