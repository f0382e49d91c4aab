import { backwardMessages } from "../../control/backwardMessages.ts";
import { controlProblem } from "../../control/controlProblem.ts";
import { enumerateTrajectories } from "../../control/enumerate.ts";
import { gridworld } from "../../control/gridworld.ts";
import { actionCount } from "../../control/mdp.ts";
import { parseMap } from "../../control/parseMap.ts";
import { believedSuccessors } from "../../control/posteriorDynamics.ts";
import type { Values } from "./params.ts";

/** Small enough to write down every trajectory of it. */
const text = "S.G/xx.";
const horizon = 3;

/**
 * The first step on a world of six cells: each p(s'|s,a,O) from the messages, and from all its trajectories counted one
 * by one. The pair that is furthest apart is given. Actions too unlikely to be counted are left out.
 */
export function furthestBelief(values: Values): { readonly message: number; readonly counted: number } {
  const world = gridworld(parseMap(text), values, values.slip);
  const problem = controlProblem(world, { ...values, horizon, backup: "optimistic" });
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
