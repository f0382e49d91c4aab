import { greedyPolicyAt, type HardValues, hardValues } from "../../control/backwardMessages.ts";
import { type Camera, cameraOver } from "../../control/gridPicture.ts";
import { type Gridworld, gridworld } from "../../control/gridworld.ts";
import { parseMap } from "../../control/parseMap.ts";
import { actionCount } from "../../control/mdp.ts";
import { HORIZON } from "./settings.ts";
import type { RepresentationParams } from "./snapshot.ts";

/** The world of a run, and what is known of it without learning. */
export interface Stage {
  readonly world: Gridworld;
  readonly camera: Camera;
  /** max E Σ r over HORIZON steps from the start, by value iteration backwards in time (Bellman 1957). */
  readonly ceiling: number;
  /** What somebody collects who walks along these values, the first of equally good actions each time. */
  readonly bestWalk: number;
  /** The same of who plays at random. */
  readonly randomReturn: number;
}

/** Throws a RangeError for a map that cannot be read, or is too large for pictures. */
export function stageOf(params: RepresentationParams): Stage {
  const world = gridworld(parseMap(params.map), params);
  const values = hardValues(world, HORIZON);
  return {
    world,
    camera: cameraOver(world, params),
    ceiling: values.V[world.start],
    bestWalk: walked(world, values),
    randomReturn: randomValue(world),
  };
}

/** V_t(s) = Σ_a ⅕ (r(s,a) + V_{t+1}(s')), V_{T+1} = 0: at the start. */
function randomValue({ states, open, reward, landing, start }: Gridworld): number {
  let next = new Float64Array(states);
  for (let t = 0; t < HORIZON; t++) {
    const V = new Float64Array(states);
    for (const s of open)
      for (let k = 5 * s; k < 5 * (s + 1); k++) V[s] += (reward[k] + next[landing[k]]) / actionCount;
    next = V;
  }
  return next[start];
}

function walked(world: Gridworld, values: HardValues): number {
  let [state, sum] = [world.start, 0];
  for (let t = 1; t <= HORIZON; t++) {
    const action = greedyPolicyAt(values, t, state).findIndex((share) => share > 0);
    sum += world.reward[5 * state + action];
    state = world.landing[5 * state + action];
  }
  return sum;
}
