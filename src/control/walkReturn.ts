import { firstOfBand } from "../math/firstOfBand.ts";
import { type Mdp, successors } from "./mdp.ts";

/**
 * What somebody collects from the start on, in the true world and on average, who takes the action a(s) in each state s
 * (policy evaluation, Bellman 1957); nats:
 *
 *     J(s) = r(s, a(s)) + γ Σ_s' p(s' | s, a(s)) J(s')
 *
 * Solved exactly over the states that the walk can come to. Numbered in the order in which it first comes to them, they
 * have neighbours of near numbers, and the linear system is a narrow band (Cuthill & McKee 1969).
 *
 * @param discount γ, below 1.
 */
export function walkReturn(world: Mdp, discount: number, actionIn: (state: number) => number): number {
  const { states, ways } = reached(world, actionIn);
  let reach = 1;
  ways.forEach(({ ahead }, i) => {
    for (const { place } of ahead) reach = Math.max(reach, Math.abs(place - i));
  });
  const width = 2 * reach + 1;
  const matrix = new Float64Array(width * states.length);
  const rewards = new Float64Array(states.length);
  ways.forEach(({ action, ahead }, i) => {
    rewards[i] = world.reward[5 * states[i] + action];
    matrix[width * i + reach] = 1;
    for (const { place, probability } of ahead)
      matrix[width * i + place - i + reach] -= discount * probability;
  });
  return firstOfBand(matrix, rewards, reach);
}

interface Way {
  readonly action: number;
  readonly ahead: readonly { readonly place: number; readonly probability: number }[];
}

/** The states that the walk comes to, in that order, and where it goes from each. */
function reached(world: Mdp, actionIn: (state: number) => number) {
  const states = [world.start];
  const places = new Map([[world.start, 0]]);
  const ways: Way[] = [];
  // The list grows while it is walked through.
  for (const state of states) {
    const action = actionIn(state);
    const ahead = successors(world, state, action).map(({ state: next, probability }) => {
      const place = places.get(next) ?? states.push(next) - 1;
      places.set(next, place);
      return { place, probability };
    });
    ways.push({ action, ahead });
  }
  return { states, ways };
}
