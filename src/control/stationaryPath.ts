import { argMax } from "../math/categorical.ts";
import { stationaryActionValues, toStationaryPolicy } from "./fixedPoint.ts";
import { actionCount } from "./mdp.ts";
import type { ValueIterationSettings } from "./softValueIteration.ts";

/** Where the policy's likeliest actions lead if none of them slips. */
export interface StationaryPath {
  /** From the start on; the goal is the last if it is reached. */
  readonly states: Int32Array;
  readonly reachesGoal: boolean;
}

/** The likeliest action of a state by the policy of V, the first of several. */
export function likeliestActions(settings: ValueIterationSettings, V: Float64Array) {
  const policy = new Float64Array(actionCount);
  return (state: number): number => {
    stationaryActionValues(settings, V, state, policy);
    toStationaryPolicy(settings, policy);
    return argMax(policy);
  };
}

/** Follows the likeliest action from the start until a goal, or until a state comes again. */
export function stationaryPath(settings: ValueIterationSettings, V: Float64Array): StationaryPath {
  const { world } = settings;
  const goals = new Set(world.goals);
  const seen = new Set<number>();
  const actionIn = likeliestActions(settings, V);
  let state = world.start;
  while (!seen.has(state)) {
    seen.add(state);
    if (goals.has(state)) return { states: Int32Array.from(seen), reachesGoal: true };
    state = world.landing[5 * state + actionIn(state)];
  }
  return { states: Int32Array.from(seen), reachesGoal: false };
}

/** π(a|s) at 5s + a for every state; 0 on walls. */
export function stationaryPolicy(settings: ValueIterationSettings, V: Float64Array): Float64Array {
  const { world } = settings;
  const policy = new Float64Array(world.states * actionCount);
  for (const s of world.open) {
    const row = policy.subarray(5 * s, 5 * s + 5);
    stationaryActionValues(settings, V, s, row);
    toStationaryPolicy(settings, row);
  }
  return policy;
}
