import { actionValuesAt, policyAt, valuesAt } from "../../control/backwardMessages.ts";
import { cellNamed } from "../../gridworld/cellParam.ts";
import { rememberLast } from "../../math/rememberLast.ts";
import { forEveryAction, type Solved, solve } from "../../control/solveGridworld.ts";
import type { Params } from "./figure.ts";

export interface Backward extends Solved {
  /** The time on show: the reader's, or T if that is earlier. */
  readonly t: number;
  /** The cell on show. */
  readonly cell: number;
  /** V_t(s). */
  readonly values: Float64Array;
  /** Q_t(s,a) and π_t(a|s) at 5s + a. */
  readonly actions: Float64Array;
  readonly policy: Float64Array;
  /** V_t(s) of hard value iteration, and how far the soft one is above it. */
  readonly hardV: Float64Array;
  readonly difference: Float64Array;
  /** The least and the greatest difference over all times. */
  readonly differenceRange: readonly [number, number];
}

const rangeOfDifference = rememberLast(
  (solved: Solved) => solved,
  ({ world, messages, hard }) => {
    let [low, high] = [0, 0];
    for (let t = 0; t < messages.problem.horizon; t++)
      for (const s of world.open) {
        const difference = messages.V[t * world.states + s] - hard.V[t * world.states + s];
        if (difference < low) low = difference;
        if (difference > high) high = difference;
      }
    return [low, high] as const;
  },
);

/** The backward messages at one time, and hard value iteration beside them. */
export function model(params: Params): Backward {
  const solved = solve(params);
  const { world, messages, hard } = solved;
  const t = Math.min(params.t, messages.problem.horizon);
  const V = valuesAt(messages, t);
  const hardV = hard.V.subarray((t - 1) * world.states, t * world.states);
  const difference = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
  for (const s of world.open) difference[s] = V[s] - hardV[s];
  return {
    ...solved,
    t,
    cell: cellNamed(world, params.at),
    values: V,
    actions: forEveryAction(world, (s, five) => actionValuesAt(messages, t, s, five)),
    policy: forEveryAction(world, (s, five) => policyAt(messages, t, s, five)),
    hardV,
    difference,
    differenceRange: rangeOfDifference(solved),
  };
}
