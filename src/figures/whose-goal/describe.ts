import { suspectedTemperatures } from "../../control/belief.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { argMax } from "../../math/categorical.ts";
import { fixed, formatNumber } from "../../math/formatNumber.ts";
import type { WhoseGoal } from "./model.ts";

/** Probabilities that differ by less are a tie. */
const TIE = 0.0005;

/** Where the walker is probably going, what the last step told, and how careful it probably is. */
export function describe({ problem: { world }, belief, path }: WhoseGoal): string {
  const { goals, joint, ofGoal, ofTemperature, ofGoalAfter, possible } = belief;
  if (!joint)
    return "There are too many suspects on so large a map: nothing is told of goal and temperature.";
  if (!possible) return "None of the suspected goals and temperatures allows this path.";
  const n = path.actions.length;
  const best = argMax(ofGoal);
  if (ofGoal.every((p) => ofGoal[best] - p < TIE))
    return `${n === 0 ? "There is no path yet" : "The path has told nothing of the goal"}: each suspect has probability ${fixed(ofGoal[best], 3)}. ${careful(ofTemperature)}`;
  const place = placeName(world.columns, goals[best]);
  const before =
    n === 0 ? "" : `, and had ${fixed(ofGoalAfter[n - 1][best], 3)} before the last of its ${n} steps`;
  return `The likeliest goal of this path is ${place}: it has probability ${fixed(ofGoal[best], 3)}${before}. ${careful(ofTemperature)}`;
}

function careful(ofTemperature: readonly number[]): string {
  const best = argMax(ofTemperature);
  if (ofTemperature.every((p) => ofTemperature[best] - p < TIE)) return "All temperatures are as likely.";
  return `The likeliest temperature is ${formatNumber(suspectedTemperatures[best])}, with probability ${fixed(ofTemperature[best], 3)}.`;
}
