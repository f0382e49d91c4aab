/** The five actions, in the order of every array that holds a number for each. */
export const actionNames = ["up", "right", "down", "left", "stay"] as const;
export type ActionName = (typeof actionNames)[number];

/** How many actions there are. */
export const actionCount = actionNames.length;
/** Index of the action that never slips. */
export const STAY = 4;

/**
 * A tabular Markov decision process whose actions are five directions (lecture 4).
 *
 * An action names a landing; with probability `slip` a move takes one of the two perpendicular landings instead:
 *
 *     p(s'|s,a) = (1 − slip) 1[s' = landing(s,a)] + slip/2 Σ_{b ⟂ a} 1[s' = landing(s,b)],   stay never slips
 */
export interface Mdp {
  /** How many state indices there are; states that do not exist (walls) are counted. */
  readonly states: number;
  /** The states that exist, ascending. All others have the value −∞ and probability 0 at all times. */
  readonly open: Int32Array;
  /** r(s,a) at 5s + a, in nats at temperature 1; −∞ forbids the action. */
  readonly reward: Float64Array;
  /** Where an undisturbed action leads, at 5s + a. landing(s, stay) = s. */
  readonly landing: Int32Array;
  /** Probability that a move slips, from 0 to 1. */
  readonly slip: number;
  /** The state that trajectories begin in, s_1. */
  readonly start: number;
  /** The absorbing states. */
  readonly goals: readonly number[];
}

/** A state that an action may lead to, and how likely it does. */
export interface Successor {
  readonly state: number;
  readonly probability: number;
}

/** The two moves at right angles to a move: a ± 1 around the compass. */
export const perpendicular = (move: number): readonly [number, number] => [(move + 1) & 3, (move + 3) & 3];

/** The states that (s, a) can lead to, each once, with p(s'|s,a) > 0; the intended one first if it is possible. */
export function successors(mdp: Mdp, state: number, action: number): readonly Successor[] {
  const { landing, slip } = mdp;
  const at = (direction: number) => landing[5 * state + direction];
  if (action === STAY) return [{ state: at(STAY), probability: 1 }];
  const probabilities = new Map<number, number>();
  const add = (direction: number, probability: number) => {
    if (probability > 0)
      probabilities.set(at(direction), (probabilities.get(at(direction)) ?? 0) + probability);
  };
  add(action, 1 - slip);
  for (const side of perpendicular(action)) add(side, slip / 2);
  return [...probabilities].map(([state, probability]) => ({ state, probability }));
}
