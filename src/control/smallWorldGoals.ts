import { logSumExp } from "../math/logSumExp.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { goalPosterior } from "./goalPosterior.ts";
import { type Gridworld, withGoals } from "./gridworld.ts";
import { intendedTrajectory } from "./path.ts";
import { cutOut } from "./smallWorld.ts";
import { enumeratedBeginning } from "./smallWorldPaths.ts";

/** Steps of the path that are looked at in the small world. */
const FIRST = 3;
const temperatures = [0.5, 4];

/**
 * The posterior over two goals and two temperatures in a small world around the start: from messages, and from all its
 * trajectories counted one by one. The hypothesis on which the two are furthest apart is given; null where no hypothesis
 * allows the path's first steps.
 */
export function furthestGoalBelief(
  problem: ControlProblem<Gridworld>,
  actions: Uint8Array,
): { readonly message: number; readonly counted: number; readonly size: string } | null {
  const { problem: small, size } = cutOut(problem, problem.world.start);
  const { world, horizon } = small;
  const path = intendedTrajectory(world, actions.subarray(0, Math.min(FIRST, horizon)));
  const goals = [...new Set([world.open[0], world.open[world.open.length - 1]])];
  const beliefs = goalPosterior(small, path, goals, temperatures);
  const logs = beliefs.map(({ goal, temperature }) =>
    enumeratedBeginning({ ...small, world: withGoals(world, [goal]), temperature }, path),
  );
  const total = logSumExp(logs);
  if (total === Number.NEGATIVE_INFINITY) return null;
  return beliefs
    .map(({ probability }, i) => ({ message: probability, counted: Math.exp(logs[i] - total), size }))
    .reduce((one, other) =>
      Math.abs(other.message - other.counted) > Math.abs(one.message - one.counted) ? other : one,
    );
}
