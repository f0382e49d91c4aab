import { actionValuesAt, type BackwardMessages } from "./backwardMessages.ts";
import type { ScoredPath } from "./scoredPath.ts";

/** What one step costs beside the best one. */
export interface Mistake {
  readonly t: number;
  readonly state: number;
  readonly action: number;
  /** The best action, its own if there is none better. */
  readonly best: number;
  /** Q − V. */
  readonly advantage: number;
  /** max Q − Q ≥ 0. */
  readonly cost: number;
}

/** Every step of a path with its cost and what would have been best. */
export const mistakes = (messages: BackwardMessages, { steps }: ScoredPath): readonly Mistake[] =>
  steps.map(({ t, state, action, advantage, mistake }) => {
    const Q = actionValuesAt(messages, t, state);
    const best = mistake === 0 ? action : Q.indexOf(Math.max(...Q));
    return { t, state, action, best, advantage, cost: mistake };
  });

/** What all mistakes made in a cell cost together, where it is worth a mark; the dearest first. */
export function costsByCell(
  made: readonly Mistake[],
): readonly { readonly state: number; readonly cost: number }[] {
  const costs = new Map<number, number>();
  for (const { state, cost } of made) costs.set(state, (costs.get(state) ?? 0) + cost);
  return [...costs]
    .map(([state, cost]) => ({ state, cost }))
    .filter(({ cost }) => cost >= WORTH_A_MARK)
    .toSorted((a, b) => b.cost - a.cost);
}

/** Nats. */
const WORTH_A_MARK = 0.25;
