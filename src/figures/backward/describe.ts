import { actionNames } from "../../control/mdp.ts";
import { isWall, placeName } from "../../gridworld/cellParam.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Backward } from "./model.ts";

/** Differences below this are not seen in what is written. */
const SEEN = 5e-3;

/** How far V goes over the map, and in the framed cell V beside value iteration's, and the action that is likeliest. */
export function describe({ world, messages, values, hardV, policy, cell, t }: Backward): string {
  const V = Array.from(world.open, (s) => values[s]);
  const map = `At t = ${t} soft V goes from ${readable(Math.min(...V))} to ${readable(Math.max(...V))} nats over the map.`;
  if (isWall(world, cell)) return `${map} The framed cell is a wall, where nobody is ever.`;
  const place = `In ${placeName(world.columns, cell)}`;
  const gap = values[cell] - hardV[cell];
  const isCounted = messages.problem.logWeights[0] !== 0;
  const hard = `value iteration’s ${readable(hardV[cell])}`;
  const beside =
    Math.abs(gap) < SEEN
      ? "the same as value iteration’s"
      : gap < 0
        ? `below ${hard}, as it averages over actions`
        : `above ${hard}, as it ${isCounted ? "counts on luck" : "sums over actions"}`;
  return `${map} ${place} it is ${readable(values[cell])}, ${beside}; ${likeliest(policy.subarray(5 * cell, 5 * cell + 5))}.`;
}

function likeliest(five: Float64Array): string {
  const top = Math.max(...five);
  const best = actionNames.filter((_, a) => top - five[a] < SEEN);
  if (best.length === actionNames.length) return "no action is better than another";
  const share = top.toFixed(3);
  return best.length === 1
    ? `its likeliest action is ${best[0]}, with probability ${share}`
    : `its likeliest actions are ${best.join(" and ")}, each with probability ${share}`;
}
