import type { Observation } from "./toyModel.ts";
import { fillReward } from "./toyReward.ts";

/** A z at which the reward has a maximum, and the reward there, nats. */
export interface BestAction {
  readonly z: number;
  readonly reward: number;
}

/** The posterior's modes lie within ±6 for any |x| ≤ 3. */
const [reach, cells] = [6, 1200];

/**
 * The local maxima of r(z) = log p(x | z) + log p(z), the highest first: where a policy without an entropy bonus ends up
 * (they are the posterior's modes). Found between neighbouring nodes where r′ turns from + to −, by bisection to 1e-12.
 */
export function bestActions(observation: Observation): readonly BestAction[] {
  const z = Float64Array.from({ length: cells + 1 }, (_, i) => -reach + (2 * reach * i) / cells);
  const [values, slopes] = [new Float64Array(z.length), new Float64Array(z.length)];
  fillReward(observation, z, values, slopes);
  const found: BestAction[] = [];
  for (let i = 0; i < cells; i++)
    if (slopes[i] > 0 && slopes[i + 1] <= 0) found.push(bisect(observation, z[i], z[i + 1]));
  return found.toSorted((a, b) => b.reward - a.reward || a.z - b.z);
}

function bisect(observation: Observation, from: number, to: number): BestAction {
  const [at, value, slope] = [new Float64Array(1), new Float64Array(1), new Float64Array(1)];
  let [low, high] = [from, to];
  while (high - low > 1e-12) {
    at[0] = (low + high) / 2;
    if (at[0] === low || at[0] === high) break;
    fillReward(observation, at, value, slope);
    if (slope[0] > 0) low = at[0];
    else high = at[0];
  }
  at[0] = (low + high) / 2;
  fillReward(observation, at, value, slope);
  return { z: at[0], reward: value[0] };
}
