import { actionCount, type Mdp, STAY } from "./mdp.ts";
import type { GridMap } from "./parseMap.ts";

/** What leaving a cell costs, by its kind; a digit on the map is its own cost and the goal's is 0. */
export interface Costs {
  readonly stepCost: number;
  readonly mudCost: number;
  readonly pitCost: number;
}

/** The lecture's costs. */
const defaultCosts: Costs = { stepCost: 1, mudCost: 3, pitCost: 10 };

/** A map as a Markov decision process: state s is the cell in row ⌊s / columns⌋, column s mod columns. */
export interface Gridworld extends Mdp {
  readonly map: GridMap;
  readonly costs: Costs;
  readonly rows: number;
  readonly columns: number;
  /** Cost of leaving each cell, whatever the action; +∞ on walls. */
  readonly cost: Float64Array;
}

/** Rows and columns that up, right, down, left and stay move by. */
export const moves: readonly (readonly [number, number])[] = [
  [-1, 0],
  [0, 1],
  [1, 0],
  [0, -1],
  [0, 0],
];

type InColumns = Pick<Gridworld, "columns">;

export const rowOf = ({ columns }: InColumns, state: number): number => Math.floor(state / columns);
export const columnOf = ({ columns }: InColumns, state: number): number => state % columns;

/**
 * The world of a map (lecture 4):
 *
 *     r(s,a) = −cost(s)
 *
 * A move into a wall or off the map stays; every action stays at a goal, which costs nothing.
 *
 * @param slip probability that a move goes to one of the two perpendicular directions, half each.
 * @throws RangeError for a cost that is not finite, or a slip outside 0 … 1.
 */
export function gridworld(map: GridMap, costs: Costs = defaultCosts, slip = 0): Gridworld {
  for (const name of ["stepCost", "mudCost", "pitCost"] as const)
    if (!Number.isFinite(costs[name]))
      throw new RangeError(`${name} is ${costs[name]}; it must be a finite number.`);
  if (!(slip >= 0 && slip <= 1)) throw new RangeError(`slip is ${slip}; it must be from 0 to 1.`);
  const { rows, columns, letters } = map;
  const states = rows * columns;
  const cost = Float64Array.from(letters, (letter) => costOf(letter, costs));
  const reward = new Float64Array(states * actionCount);
  const landing = new Int32Array(states * actionCount);
  for (let s = 0; s < states; s++)
    for (let a = 0; a < actionCount; a++) {
      reward[5 * s + a] = cost[s] === 0 ? 0 : -cost[s];
      landing[5 * s + a] = landingOf(map, s, a);
    }
  const cells = Array.from(letters, (_, s) => s);
  return {
    map,
    costs,
    rows,
    columns,
    cost,
    states,
    reward,
    landing,
    slip,
    open: Int32Array.from(cells.filter((s) => letters[s] !== "#")),
    start: letters.indexOf("S"),
    goals: cells.filter((s) => letters[s] === "G"),
  };
}

/**
 * The same world with other goals; the cells that were goals are floor.
 *
 * @throws RangeError if one of them is a wall.
 */
export function withGoals(world: Gridworld, goals: readonly number[]): Gridworld {
  const { map, costs, start, slip } = world;
  const letters = [...map.letters].map((letter, s) => {
    if (goals.includes(s)) {
      if (letter === "#") throw new RangeError(`Cell ${s} is a wall and cannot be a goal.`);
      return "G";
    }
    return letter === "G" ? "." : letter;
  });
  return { ...gridworld({ ...map, letters: letters.join("") }, costs, slip), start };
}

/** The same world, begun in another cell. */
export const withStart = (world: Gridworld, start: number): Gridworld => ({ ...world, start });

function costOf(letter: string, { stepCost, mudCost, pitCost }: Costs): number {
  const named: Readonly<Record<string, number>> = {
    ".": stepCost,
    S: stepCost,
    m: mudCost,
    x: pitCost,
    G: 0,
    "#": Number.POSITIVE_INFINITY,
  };
  return named[letter] ?? Number(letter);
}

function landingOf({ rows, columns, letters }: GridMap, s: number, action: number): number {
  if (letters[s] === "G" || letters[s] === "#" || action === STAY) return s;
  const row = Math.floor(s / columns) + moves[action][0];
  const column = (s % columns) + moves[action][1];
  const inside = row >= 0 && row < rows && column >= 0 && column < columns;
  const next = row * columns + column;
  return inside && letters[next] !== "#" ? next : s;
}
