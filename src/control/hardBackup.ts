import { continuation } from "./localBackup.ts";
import type { Backup } from "./controlProblem.ts";
import { actionCount, type Mdp, STAY } from "./mdp.ts";

/**
 * What comes after (s, a) as τ → 0: the best that may happen, or the expectation,
 *
 *     optimistic:  max over s' with p(s'|s,a) > 0 of V′(s')        causal:  Σ_s' p(s'|s,a) V′(s')
 */
function hardContinuation(mdp: Mdp, backup: Backup, next: Float64Array, s: number, a: number): number {
  if (backup === "causal" || a === STAY || mdp.slip === 0)
    return continuation(mdp, { temperature: 1, backup: "causal" }, next, s, a);
  const at = (direction: number) => next[mdp.landing[5 * s + direction]];
  const aside = Math.max(at((a + 1) & 3), at((a + 3) & 3));
  return mdp.slip < 1 ? Math.max(at(a), aside) : aside;
}

/** Q(s,a) = r(s,a) + γ · continuation of hard value iteration, for the five actions, written into `out`. */
export function hardActionValuesOf(
  mdp: Mdp,
  backup: Backup,
  next: Float64Array,
  state: number,
  out: Float64Array,
  discount = 1,
): void {
  for (let a = 0; a < actionCount; a++)
    out[a] = mdp.reward[5 * state + a] + discount * hardContinuation(mdp, backup, next, state, a);
}

/** One step of hard value iteration, V(s) = max_a Q(s,a) (Bellman 1957), written into `out`, another array. */
export function hardBackup(
  mdp: Mdp,
  backup: Backup,
  next: Float64Array,
  out: Float64Array,
  discount = 1,
): void {
  const row = new Float64Array(actionCount);
  for (const s of mdp.open) {
    hardActionValuesOf(mdp, backup, next, s, row, discount);
    out[s] = Math.max(row[0], row[1], row[2], row[3], row[4]);
  }
}

/** Actions as good as the best are taken equally often; two are as good within this much, relatively. */
const TIE = 1e-12;

/** The greedy policy of five values, in place: equal shares to the best of them; all 0 if none is possible. */
export function toGreedyPolicy(values: Float64Array): void {
  const top = Math.max(...values);
  const best = Array.from(values, (q) => q > top - TIE * (1 + Math.abs(top)));
  const share = best.filter(Boolean).length;
  best.forEach((isBest, a) => (values[a] = isBest ? 1 / share : 0));
}
