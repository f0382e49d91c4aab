import { type ControlProblem, controlProblem } from "./controlProblem.ts";
import { type Gridworld, gridworld, withGoals } from "./gridworld.ts";

/** A small world cut out of a large one around a cell, with the rules of the large one: all its trajectories can be gone through. */
export interface SmallWorld {
  readonly problem: ControlProblem<Gridworld>;
  /** The cell in the cut; trajectories begin there. */
  readonly cell: number;
  /** Its size in words. */
  readonly size: string;
  /** Where a cell of the cut is in the large world. */
  readonly inLarge: (cell: number) => number;
}

/** Rows and columns of the cut. */
const SIDE = 3;
/** Steps over which all trajectories are few enough to be gone through while a knob is dragged: 5⁵, and 15³. */
const STEPS = { sure: 5, slippery: 3 };

/** Where `count` of `all` lines begin that should begin at `first`. */
const within = (first: number, count: number, all: number) => Math.max(0, Math.min(first, all - count));

/** Cuts 3 × 3 cells around a cell, a few steps long, out of a problem; all else of the problem stays. */
export function cutOut(problem: ControlProblem<Gridworld>, cell: number): SmallWorld {
  const { world, temperature, backup, logWeights, horizon, pinned } = problem;
  const rows = Math.min(SIDE, world.rows);
  const columns = Math.min(SIDE, world.columns);
  const top = within(Math.floor(cell / world.columns) - 1, rows, world.rows);
  const left = within((cell % world.columns) - 1, columns, world.columns);
  const inLarge = (s: number) => (top + Math.floor(s / columns)) * world.columns + left + (s % columns);
  const letters = Array.from({ length: rows * columns }, (_, s) => world.map.letters[inLarge(s)]).join("");
  const at = (Math.floor(cell / world.columns) - top) * columns + (cell % world.columns) - left;
  const small = { ...gridworld({ rows, columns, letters }, world.costs, world.slip), start: at };
  const steps = Math.min(horizon, world.slip > 0 ? STEPS.slippery : STEPS.sure);
  const cut = controlProblem(small, { horizon: steps, temperature, backup, pinned });
  const size = `${rows} × ${columns} cells cut out around the chosen one, ${steps} steps`;
  return { problem: { ...cut, logWeights }, cell: at, size, inLarge };
}

/** The same cut with a goal: if none is in it, the open cell that is nearest to one of the large world becomes it. */
export function withNearestGoal({ problem, inLarge, ...cut }: SmallWorld, large: Gridworld): SmallWorld {
  const { world } = problem;
  if (world.goals.length > 0) return { problem, inLarge, ...cut };
  const distance = (s: number) =>
    Math.min(...large.goals.map((goal) => stepsBetween(large.columns, inLarge(s), goal)));
  const nearest = [...world.open]
    .filter((s) => s !== world.start)
    .toSorted((a, b) => distance(a) - distance(b));
  return { problem: { ...problem, world: withGoals(world, nearest.slice(0, 1)) }, inLarge, ...cut };
}

const stepsBetween = (columns: number, s: number, other: number) =>
  Math.abs(Math.floor(s / columns) - Math.floor(other / columns)) +
  Math.abs((s % columns) - (other % columns));
