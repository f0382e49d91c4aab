import { actionCount, type Mdp } from "./mdp.ts";

/** The letters of a drawn path, in the order of the actions: up, right, down, left, stay. */
const pathLetters = "urdls";

/** A trajectory or the first part of one: states s_1 … s_n and actions a_1 … a_n. */
export interface Trajectory {
  readonly states: Int32Array;
  readonly actions: Uint8Array;
}

/**
 * The actions of a path's letters; blank space is dropped.
 *
 * @throws RangeError naming the letter, counted from 1, that is none of u r d l s.
 */
export function parsePath(text: string): Uint8Array {
  const letters = [...text.replace(/\s/g, "")];
  return Uint8Array.from(letters, (letter, i) => {
    const action = pathLetters.indexOf(letter);
    if (action < 0)
      throw new RangeError(`Letter ${i + 1} of the path is “${letter}”; a path is made of u r d l s.`);
    return action;
  });
}

/** What is wrong with a path's letters, as a sentence, or null. */
export function pathProblem(text: string): string | null {
  try {
    parsePath(text);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** Actions as letters. */
export const formatPath = (actions: ArrayLike<number>): string =>
  Array.from(actions, (action) => pathLetters[action % actionCount]).join("");

/** Where actions lead from the start if none of them slips. */
export function intendedTrajectory(mdp: Mdp, actions: Uint8Array, start = mdp.start): Trajectory {
  const states = new Int32Array(actions.length);
  let state = start;
  actions.forEach((action, i) => {
    states[i] = state;
    state = mdp.landing[5 * state + action];
  });
  return { states, actions };
}
