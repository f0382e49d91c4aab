import { backwardMessages, hardValues, valuesAt } from "../control/backwardMessages.ts";
import { type ControlProblem, controlProblem } from "../control/controlProblem.ts";
import { enumeratedLogBeta } from "../control/enumerate.ts";
import { type Gridworld, gridworld } from "../control/gridworld.ts";
import { softMaximum } from "../control/localBackup.ts";
import { actionCount, successors } from "../control/mdp.ts";

/** A small world cut out of a large one around a cell, with the rules of the large one. */
interface CutOut {
  readonly problem: ControlProblem<Gridworld>;
  /** The cell in the cut. */
  readonly cell: number;
  /** Its size in words. */
  readonly size: string;
}

/** Rows and columns of the cut. */
const SIDE = 3;
/** Steps over which all trajectories are few enough to be gone through while a knob is dragged: 5⁵, and 15³. */
const STEPS = { sure: 5, slippery: 3 };

/** Where `count` of `all` lines begin that should begin at `first`. */
const within = (first: number, count: number, all: number) => Math.max(0, Math.min(first, all - count));

/** Cuts 3 × 3 cells around a cell, a few steps long, out of a problem; temperature, costs, slip and backup stay. */
export function cutOut(problem: ControlProblem<Gridworld>, cell: number): CutOut {
  const { world, temperature, backup, logWeights, horizon } = problem;
  const rows = Math.min(SIDE, world.rows);
  const columns = Math.min(SIDE, world.columns);
  const top = within(Math.floor(cell / world.columns) - 1, rows, world.rows);
  const left = within((cell % world.columns) - 1, columns, world.columns);
  const letters = Array.from({ length: rows }, (_, row) => {
    const from = (top + row) * world.columns + left;
    return world.map.letters.slice(from, from + columns);
  }).join("");
  const at = (Math.floor(cell / world.columns) - top) * columns + (cell % world.columns) - left;
  const small = { ...gridworld({ rows, columns, letters }, world.costs, world.slip), start: at };
  const steps = Math.min(horizon, world.slip > 0 ? STEPS.slippery : STEPS.sure);
  const cut = controlProblem(small, { horizon: steps, temperature, backup });
  const size = `${rows} × ${columns} cells cut out around the chosen one, ${steps} steps`;
  return { problem: { ...cut, logWeights }, cell: at, size };
}

/**
 * V_1 of a cell without messages. Optimistic: τ log of the summed weight of all trajectories. Causal: that sum means
 * something else, so the recursion is written out as the tree that it is, nothing shared and nothing kept.
 */
export function bruteForceValue({ problem, cell }: CutOut): number {
  const { backup, temperature, world, horizon } = problem;
  if (backup === "optimistic" || world.slip === 0) return temperature * enumeratedLogBeta(problem, 1, cell);
  return valueOfTree(problem, cell, horizon);
}

function valueOfTree(problem: ControlProblem, s: number, steps: number): number {
  if (steps === 0) return 0;
  const Q = new Float64Array(actionCount);
  for (let a = 0; a < actionCount; a++) {
    Q[a] = problem.world.reward[5 * s + a];
    for (const { state, probability } of successors(problem.world, s, a))
      Q[a] += probability * valueOfTree(problem, state, steps - 1);
  }
  return softMaximum(Q, problem);
}

/** V_1 of the cell by messages, at its own temperature or at another one. */
export const valueByMessages = ({ problem, cell }: CutOut, temperature = problem.temperature): number =>
  valuesAt(backwardMessages({ ...problem, temperature }), 1)[cell];

/** V_1 of the cell by hard value iteration. */
export const hardValue = ({ problem, cell }: CutOut): number =>
  hardValues(problem.world, problem.horizon, problem.backup).V[cell];
