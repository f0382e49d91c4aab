import { type Rng, uniform } from "../math/rng.ts";
import { type BackwardMessages, policyAt } from "./backwardMessages.ts";
import { actionCount, STAY } from "./mdp.ts";
import { turnOf } from "./posteriorDynamics.ts";

/**
 * What `lives` monkeys collect, each following the inferred policy for T steps in the true world: Σ_t r(s_t, a_t),
 * nats, one number a life. A policy is worked out once for each time and cell that a life comes to.
 *
 * @throws RangeError if from the start optimality is impossible.
 */
export function sampleReturns(messages: BackwardMessages, rng: Rng, lives: number): Float64Array {
  const { world, horizon } = messages.problem;
  const { states, start, landing, reward, slip } = world;
  const known = new Map<number, Float64Array>();
  const policyOf = (t: number, s: number): Float64Array => {
    const kept = known.get(t * states + s);
    if (kept) return kept;
    const policy = policyAt(messages, t, s);
    if (policy.every((p) => p === 0))
      throw new RangeError(
        `From state ${s} at t = ${t} no trajectory is optimal: there is no policy to follow.`,
      );
    known.set(t * states + s, policy);
    return policy;
  };
  return Float64Array.from({ length: lives }, () => {
    let state = start;
    let total = 0;
    for (let t = 1; t <= horizon; t++) {
      const action = pick(policyOf(t, state), uniform(rng));
      total += reward[5 * state + action];
      state = landing[5 * state + turnOf(action, turn(action, slip, uniform(rng)))];
    }
    return total;
  });
}

/** Ahead (0), or to one side (1) or the other (2), as the true world has it. */
const turn = (action: number, slip: number, u: number): number =>
  action === STAY || u < 1 - slip ? 0 : u < 1 - slip / 2 ? 1 : 2;

/** The action at which the running sum of the probabilities passes u; never one of probability 0. */
function pick(policy: Float64Array, u: number): number {
  let rest = u;
  let last = 0;
  for (let a = 0; a < actionCount; a++) {
    if (policy[a] === 0) continue;
    last = a;
    rest -= policy[a];
    if (rest < 0) break;
  }
  return last;
}
