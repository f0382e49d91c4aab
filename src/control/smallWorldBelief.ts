import { backwardMessages } from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { enumerateTrajectories } from "./enumerate.ts";
import { actionCount } from "./mdp.ts";
import { believedSuccessors } from "./posteriorDynamics.ts";

/**
 * The first step on a small world: each p(s'|s,a,O) from the messages, and from all its trajectories counted one by one.
 * The pair that is furthest apart is given. Actions too unlikely to be counted are left out.
 */
export function furthestBelief(problem: ControlProblem): {
  readonly message: number;
  readonly counted: number;
} {
  const { world } = problem;
  const messages = backwardMessages(problem);
  const { logEvidence, trajectories } = enumerateTrajectories(problem);
  const joint = new Float64Array(actionCount * world.states);
  for (const { states, actions, logWeight } of trajectories)
    joint[world.states * actions[0] + states[1]] += Math.exp(logWeight - logEvidence);
  let furthest = { message: 0, counted: 0 };
  for (let a = 0; a < actionCount; a++) {
    const row = joint.subarray(world.states * a, world.states * (a + 1));
    const total = row.reduce((sum, p) => sum + p, 0);
    if (total < 1e-200) continue;
    for (const { state, posterior } of believedSuccessors(messages, 1, world.start, a)) {
      const counted = row[state] / total;
      if (Math.abs(posterior - counted) >= Math.abs(furthest.message - furthest.counted))
        furthest = { message: posterior, counted };
    }
  }
  return furthest;
}
