import { actionNames } from "../control/mdp.ts";

/** "up 0.20, right 0.62 …": the five probabilities of a cell, for who cannot see its arrows. */
export const actionsInWords = (policy: ArrayLike<number>, s: number, digits: number): string =>
  actionNames.map((action, a) => `${action} ${policy[5 * s + a].toFixed(digits)}`).join(", ");
