import {
  actionValuesAt,
  type BackwardMessages,
  backwardMessages,
  type HardValues,
  hardValues,
} from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import type { Gridworld } from "./gridworld.ts";
import { actionCount } from "./mdp.ts";
import { type GridworldSettings, problemOf, settingNames } from "./gridworldProblem.ts";
import { keyOf, rememberLast } from "../math/rememberLast.ts";

/** A gridworld with its soft and its hard values. */
export interface Solved {
  readonly world: Gridworld;
  readonly problem: ControlProblem<Gridworld>;
  readonly messages: BackwardMessages;
  /** Hard value iteration with the same kind of next state: the limit τ → 0. */
  readonly hard: HardValues;
  /** The least and the greatest finite V, and Q, over all times; 0 is always among them. */
  readonly rangeOfV: readonly [number, number];
  readonly rangeOfQ: readonly [number, number];
}

/** Hard values know nothing of temperature and prior: a drag of these needs no new ones. */
const namesOfHard = settingNames.filter((name) => name !== "temperature" && name !== "uniformPrior");

const solveHard = rememberLast(
  (settings: GridworldSettings) => keyOf(settings, namesOfHard),
  (settings) => {
    const { world, horizon, backup } = problemOf(settings);
    return hardValues(world, horizon, backup);
  },
);

const keyOfAll = (settings: GridworldSettings) => keyOf(settings, settingNames);

/** Solves the world of the settings. The last solution is kept: another t or another cell needs no new one. */
export const solve = rememberLast(keyOfAll, (settings: GridworldSettings): Solved => {
  const problem = problemOf(settings);
  const { world } = problem;
  const messages = backwardMessages(problem);
  return {
    world,
    problem,
    messages,
    hard: solveHard(settings),
    ...rangesOf(messages, world),
  };
});

function rangesOf(messages: BackwardMessages, world: Gridworld): Pick<Solved, "rangeOfV" | "rangeOfQ"> {
  const rangeOfV = widened([0, 0], messages.V);
  let rangeOfQ = rangeOfV;
  // Q = r + what follows: it reaches furthest where most steps are left, or none.
  const five = new Float64Array(actionCount);
  for (const t of [1, messages.problem.horizon])
    for (const s of world.open) rangeOfQ = widened(rangeOfQ, actionValuesAt(messages, t, s, five));
  return { rangeOfV, rangeOfQ };
}

/** The range with these values in it; −∞ is no end of a range. */
function widened([low, high]: readonly [number, number], values: Float64Array): readonly [number, number] {
  for (let i = 0; i < values.length; i++) {
    if (values[i] < low && values[i] > Number.NEGATIVE_INFINITY) low = values[i];
    if (values[i] > high) high = values[i];
  }
  return [low, high];
}

/** Five numbers for every cell, 5s + a; what is asked of walls is left 0. */
export function forEveryAction(
  world: Gridworld,
  fill: (s: number, five: Float64Array<ArrayBuffer>) => unknown,
): Float64Array {
  const all = new Float64Array(actionCount * world.states);
  for (const s of world.open) fill(s, all.subarray(actionCount * s, actionCount * (s + 1)));
  return all;
}
