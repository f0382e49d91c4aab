import { type BackwardMessages, hardValues, valuesAt } from "./backwardMessages.ts";
import { actionCount } from "./mdp.ts";
import type { Trajectory } from "./path.ts";

/** Where a path stands among all paths of its length from the same start. */
export interface PathRank {
  /** How many are more probable, and how many equally probable, the path itself among them. */
  readonly better: number;
  readonly equal: number;
  /** How many there are: 5^n. */
  readonly total: number;
}

/** Total rewards are told apart down to this. */
const RESOLUTION = 1e-7;
/** Most (state, reward) pairs that are kept at a time. */
const mostPairs = 200_000;

/**
 * The rank of a path by p(its steps | O_{1:T}) (lecture 4.1), counted and not sampled. Where nothing is chance and the
 * prior is uniform, what a beginning of n steps is worth is its rewards and the value of where it ends,
 *
 *     τ log p = Σ_{t ≤ n} r(s_t, a_t) + V_{n+1}(s_{n+1}) + constant
 *
 * so that paths are counted together that end in one state with one sum of rewards. Those that cannot come up to the
 * path any more, by the hard values, are let go.
 *
 * @returns null if moves slip, the prior is not uniform, the end is pinned, or there are too many different sums.
 */
export function pathRank(messages: BackwardMessages, path: Trajectory): PathRank | null {
  const { world, logWeights, pinned } = messages.problem;
  if (world.slip > 0 || pinned || logWeights.some((weight) => weight !== logWeights[0])) return null;
  const steps = path.actions.length;
  const after = valuesAt(messages, steps + 1);
  const bound = hardValues(world, steps, "causal");
  const ceiling = world.open.reduce((most, s) => Math.max(most, after[s]), Number.NEGATIVE_INFINITY);
  const worth = worthOf(messages, path, after);
  let layer: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
    [path.states[0] ?? world.start, new Map([[0, 1]])],
  ]);
  for (let i = 0; i < steps; i++) {
    const next = new Map<number, Map<number, number>>();
    let pairs = 0;
    for (const [state, sums] of layer)
      for (let a = 0; a < actionCount; a++) {
        const landed = world.landing[5 * state + a];
        const into = next.get(landed) ?? new Map<number, number>();
        next.set(landed, into);
        const hope = bound.V[(i + 1) * world.states + landed] + ceiling;
        for (const [key, count] of sums) {
          const sum = key + Math.round(world.reward[5 * state + a] / RESOLUTION);
          if (sum * RESOLUTION + hope < worth - steps * RESOLUTION) continue;
          if (!into.has(sum) && ++pairs > mostPairs) return null;
          into.set(sum, (into.get(sum) ?? 0) + count);
        }
      }
    layer = next;
  }
  let [better, equal] = [0, 0];
  for (const [state, sums] of layer)
    for (const [key, count] of sums) {
      const difference = key * RESOLUTION + after[state] - worth;
      if (Math.abs(difference) <= steps * RESOLUTION) equal += count;
      else if (difference > 0) better += count;
    }
  return { better, equal, total: actionCount ** steps };
}

function worthOf(
  { problem }: BackwardMessages,
  { states, actions }: Trajectory,
  after: Float64Array,
): number {
  const { world } = problem;
  if (actions.length === 0) return after[world.start];
  const last = actions.length - 1;
  const end = world.landing[5 * states[last] + actions[last]];
  return actions.reduce((sum, action, i) => sum + world.reward[5 * states[i] + action], after[end]);
}
