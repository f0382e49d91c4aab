import { type Belief, beliefOf } from "../../control/belief.ts";
import type { ControlProblem } from "../../control/controlProblem.ts";
import type { Gridworld } from "../../control/gridworld.ts";
import { problemOf, settingNames } from "../../control/gridworldProblem.ts";
import { intendedTrajectory, parsePath, type Trajectory } from "../../control/path.ts";
import { type SecretWalker, sampleWalkers } from "../../control/sampleWalkers.ts";
import { keyOf, rememberLast } from "../../math/rememberLast.ts";
import { Rng } from "../../math/rng.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import type { Params } from "./figure.ts";

export interface WhoseGoal {
  /** Its temperature is that of the walkers. */
  readonly problem: ControlProblem<Gridworld>;
  /** The reader's path, as far as the horizon reaches, and where it ends. */
  readonly path: Trajectory;
  readonly end: number;
  readonly belief: Belief;
  /** p(goal|path), a number for every cell; 0 for those that are not suspected. */
  readonly ofCell: Float64Array;
  /** Monkeys whose paths the reader can take. */
  readonly walkers: readonly SecretWalker[];
}

const WALKERS = 6;

const namesOfBelief = settingNames.filter((name) => name !== "temperature");

const believe = rememberLast(
  (values: Params) => keyOf(values, [...namesOfBelief, "path", "suspects"]),
  (values: Params): Belief => {
    const problem = problemOf(values);
    return beliefOf(problem, pathIn(problem, values), values.suspects);
  },
);

const walk = rememberLast(
  (values: Params) => keyOf(values, [...settingNames, "seed"]),
  (values: Params) => sampleWalkers(problemOf(values), WALKERS, Rng.of(values.seed, "walkers")),
);

const pathIn = ({ world, horizon }: ControlProblem<Gridworld>, { path }: Params): Trajectory =>
  intendedTrajectory(world, parsePath(path).subarray(0, horizon));

/** Who may have walked a path: p(goal, temperature|path), and what its first steps told already. */
export const model = stepwise(function* (values: Params): Steps<WhoseGoal> {
  const problem = problemOf(values);
  const { world } = problem;
  const path = pathIn(problem, values);
  const last = path.actions.length - 1;
  yield;
  const belief = believe(values);
  yield;
  const ofCell = new Float64Array(world.states);
  if (belief.joint) belief.goals.forEach((goal, i) => (ofCell[goal] = belief.ofGoal[i]));
  return {
    problem,
    path,
    end: last < 0 ? world.start : world.landing[5 * path.states[last] + path.actions[last]],
    belief,
    ofCell,
    walkers: walk(values),
  };
});
