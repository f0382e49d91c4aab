import { type BackwardMessages, backwardMessages, hardValues } from "../../control/backwardMessages.ts";
import type { ControlProblem } from "../../control/controlProblem.ts";
import type { Gridworld } from "../../control/gridworld.ts";
import { intendedTrajectory, parsePath, type Trajectory } from "../../control/path.ts";
import { type PathRank, pathRank } from "../../control/pathRank.ts";
import { beginning, type ScoredPath, scoredPath } from "../../control/scoredPath.ts";
import { problemOf, settingNames } from "../../control/gridworldProblem.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import { keyOf, rememberLast } from "../../math/rememberLast.ts";
import { optimalPath } from "../../control/optimalPath.ts";
import { effectOfShift, type ShiftEffect } from "../../control/shiftEffect.ts";
import { shiftRewards } from "../../control/shiftRewards.ts";
import { sampleTroop, type Troop } from "../../control/troop.ts";
import type { Params } from "./figure.ts";

export interface Monkeys {
  readonly problem: ControlProblem<Gridworld>;
  readonly world: Gridworld;
  readonly messages: BackwardMessages;
  /** The reader's path, as far as the horizon reaches, and how many letters lie beyond it. */
  readonly path: ScoredPath;
  readonly beyond: number;
  /** The one without mistakes, whole, and its first steps: as many as the reader's path has. */
  readonly optimal: ScoredPath;
  readonly optimalStart: ScoredPath;
  /** Ranks among all 5ⁿ beginnings of that length; null where they cannot be counted. */
  readonly rank: PathRank | null;
  readonly optimalRank: PathRank | null;
  readonly troop: Troop;
  /** How many of the monkeys began with something more probable than the reader's path. */
  readonly ahead: number;
  readonly shift: ShiftEffect;
}

/** Longer paths are not ranked: counting would take too long for a drag. */
const LONGEST_RANKED = 100;
/** Log-probabilities that differ by less are equal. */
const TIE = 1e-7;

const solve = rememberLast(
  (values: Params) => keyOf(values, [...settingNames, "shift"]),
  (values: Params) => {
    const problem = problemOf(values);
    const plain = backwardMessages(problem);
    const world = shiftRewards(problem.world, values.shift);
    const messages = values.shift === 0 ? plain : backwardMessages({ ...problem, world });
    const optimal = optimalPath(hardValues(world, values.horizon, values.backup));
    return { problem, plain, world, messages, optimal };
  },
);

/** The path's actions, as far as the horizon reaches. */
const lettersOf = ({ path, horizon }: Params) => parsePath(path).subarray(0, horizon);

/** A path and all that can be told of it: its probability, its rank, its mistakes and its company. */
export const model = stepwise(function* (values: Params): Steps<Monkeys> {
  const { problem, plain, world, messages, optimal } = solve(values);
  yield;
  const drawn = intendedTrajectory(world, lettersOf(values));
  const n = drawn.actions.length;
  const path = scoredPath(messages, drawn);
  const optimalStart = scoredPath(messages, beginning(optimal, n));
  yield;
  const troop = sampleTroop(messages, values.monkeys, values.seed, n);
  yield;
  const ranked = (of: Trajectory) => (n <= LONGEST_RANKED ? pathRank(messages, of) : null);
  const rank = ranked(path);
  yield;
  const optimalRank = ranked(optimalStart);
  yield;
  return {
    problem,
    world,
    messages,
    path,
    beyond: parsePath(values.path).length - n,
    optimal: scoredPath(messages, optimal),
    optimalStart,
    rank,
    optimalRank,
    troop,
    ahead: troop.monkeys.filter((monkey) => monkey.logProbability > path.logProbability + TIE).length,
    shift: effectOfShift(plain, messages, drawn, values.shift),
  };
});
