import type { BackwardMessages } from "./backwardMessages.ts";
import { STAY, type Successor, successors } from "./mdp.ts";

/** Which world a monkey moves in: the one that is, or the one that optimality makes it believe in. */
export type DynamicsName = "true" | "posterior";

/** A next state with its probability in the world, and given that all is optimal. */
export interface BelievedSuccessor extends Successor {
  readonly posterior: number;
}

/**
 * Where (s, a) leads at time t, in truth and in belief (lecture 4.5): the monkey believes in luck,
 *
 *     p(s'|s,a,O_{t+1:T}) = p(s'|s,a) exp(V_{t+1}(s')/τ) / E_s'[exp(V_{t+1}(s')/τ)]
 *
 * The causal backup holds the dynamics fixed: there both are the same, as they are at t = T, after which nothing is
 * asked. Beliefs are all 0 where optimality has become impossible.
 */
export function believedSuccessors(
  messages: BackwardMessages,
  t: number,
  state: number,
  action: number,
): readonly BelievedSuccessor[] {
  const { world } = messages.problem;
  const turns = turnProbabilities(messages, t, state, action, "posterior");
  return successors(world, state, action).map((next) => {
    const lands = (direction: number) => world.landing[5 * state + direction] === next.state;
    let posterior = 0;
    for (let i = 0; i < 3; i++) if (turns[i] > 0 && lands(turnOf(action, i))) posterior += turns[i];
    return { ...next, posterior };
  });
}

/** The direction that an action takes: ahead (0), or off to one side (1) or the other (2). */
export const turnOf = (action: number, turn: number): number =>
  action === STAY || turn === 0 ? action : (action + 2 * turn - 1) & 3;

/** How likely (s, a) goes ahead, to one side and to the other, at time t; written into `out`, three numbers. */
export function turnProbabilities(
  { problem, V }: BackwardMessages,
  t: number,
  state: number,
  action: number,
  dynamics: DynamicsName,
  out = new Float64Array(3),
): Float64Array {
  const { world, backup, temperature } = problem;
  const chancy = action !== STAY && world.slip > 0;
  out[0] = chancy ? 1 - world.slip : 1;
  out[1] = chancy ? world.slip / 2 : 0;
  out[2] = out[1];
  if (dynamics === "true" || backup === "causal") return out;
  const value = (turn: number) => V[t * world.states + world.landing[5 * state + turnOf(action, turn)]];
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < 3; i++) if (out[i] > 0) top = Math.max(top, value(i));
  if (top === Number.NEGATIVE_INFINITY) return out.fill(0);
  let total = 0;
  for (let i = 0; i < 3; i++) if (out[i] > 0) total += out[i] *= Math.exp((value(i) - top) / temperature);
  for (let i = 0; i < 3; i++) out[i] /= total;
  return out;
}
