import { type BackwardMessages, policyAt } from "./backwardMessages.ts";
import { actionCount } from "./mdp.ts";
import { type DynamicsName, turnOf, turnProbabilities } from "./posteriorDynamics.ts";
import { type Rng, uniform } from "../math/rng.ts";

/** Many monkeys that follow the inferred policy, each with luck of its own. */
export interface Crowd {
  readonly count: number;
  /** Where monkey i is at t: (t − 1)·count + i. */
  readonly states: Int32Array;
  /** How many are in s at t: (t − 1)·states + s. */
  readonly counts: Int32Array;
}

/**
 * Samples `count` trajectories of states, one step of all monkeys after the other; what a step needs is worked out once
 * for each cell that one of them is in:
 *
 *     p(s_{t+1}|s_t) = Σ_a π_t(a|s_t) p(s_{t+1}|s_t, a)
 *
 * @param dynamics the world that they believe in, or the true one.
 */
export function sampleCrowd(
  messages: BackwardMessages,
  rng: Rng,
  count: number,
  dynamics: DynamicsName,
): Crowd {
  const { world, horizon } = messages.problem;
  const states = new Int32Array(horizon * count).fill(world.start, 0, count);
  const counts = new Int32Array(horizon * world.states);
  counts[world.start] = count;
  for (let t = 1; t < horizon; t++) {
    const known = new Map<number, Float64Array>();
    for (let i = 0; i < count; i++) {
      const s = states[(t - 1) * count + i];
      let chances = known.get(s);
      if (!chances) known.set(s, (chances = directionChances(messages, t, s, dynamics)));
      const next = world.landing[5 * s + pick(chances, uniform(rng))];
      states[t * count + i] = next;
      counts[t * world.states + next]++;
    }
  }
  return { count, states, counts };
}

/** How likely the monkey is to go up, right, down, left or nowhere from s, whatever it meant to do. */
function directionChances(
  messages: BackwardMessages,
  t: number,
  s: number,
  dynamics: DynamicsName,
): Float64Array {
  const chances = new Float64Array(actionCount);
  const policy = policyAt(messages, t, s);
  const turns = new Float64Array(3);
  for (let a = 0; a < actionCount; a++) {
    if (policy[a] === 0) continue;
    turnProbabilities(messages, t, s, a, dynamics, turns);
    for (let i = 0; i < 3; i++) chances[turnOf(a, i)] += policy[a] * turns[i];
  }
  return chances;
}

/** The index at which the running sum of the chances passes u; never one of chance 0. */
function pick(chances: Float64Array, u: number): number {
  let rest = u;
  let last = 0;
  for (let d = 0; d < chances.length; d++) {
    if (chances[d] === 0) continue;
    last = d;
    rest -= chances[d];
    if (rest < 0) break;
  }
  return last;
}
