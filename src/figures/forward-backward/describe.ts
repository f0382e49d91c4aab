import { layerOf } from "../../control/road.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { argMax } from "../../math/categorical.ts";
import { readable } from "../../math/formatNumber.ts";
import type { ForwardBackward } from "./model.ts";

/** Where the monkey is at the time on show, and how unsure that is; never of a time that the reader has not come to. */
export function describe({ world, problem, marginals, believed, actual, t }: ForwardBackward): string {
  if (believed === null)
    return problem.backup === "causal" && world.slip > 0
      ? "The causal backup wants the goal for certain, and with slips nothing is certain: there is no product, and no monkey."
      : "The two cones do not meet: nobody who begins at S is at a goal when time is up, so there is no product, and no monkey.";
  const layer = layerOf(world, marginals, t);
  const most = argMax(layer);
  const place = `${placeName(world.columns, most)}, with probability ${layer[most].toFixed(3)}`;
  const { entropy, column } = believed.spreads[t - 1];
  const before = t === 1 ? "" : `, and was ${readable(believed.spreads[t - 2].entropy)} a step before`;
  const words = `At t = ${t} the monkey is most likely in ${place}. The entropy of its place is ${readable(entropy)} nats${before}.`;
  if (actual === null) return words;
  const trueColumn = actual.spreads[t - 1].column;
  return `${words} On average it believes itself in column ${readable(column)}; in the true world the same policy is in column ${readable(trueColumn)}.`;
}
