import { hardActionValuesOf, toGreedyPolicy } from "./hardBackup.ts";
import { actionValuesOf, softMaximum, toPolicy } from "./localBackup.ts";
import { actionCount, successors } from "./mdp.ts";
import type { ValueIterationSettings } from "./softValueIteration.ts";

/** Most states that `fixedPoint` takes on: its linear systems are dense. */
export const mostSolvedStates = 500;
const ROUNDS = 100;

/** Q of a state's five actions, by plain log-space sums, written into `out`. */
export function stationaryActionValues(
  settings: ValueIterationSettings,
  V: Float64Array,
  state: number,
  out: Float64Array,
): void {
  const { world, backup, discount, maximum } = settings;
  if (maximum === "hard") hardActionValuesOf(world, backup, V, state, out, discount);
  else actionValuesOf(world, settings, V, state, out, discount);
}

/** Turns Q's into the policy of the settings, in place: π = p(a) exp((Q − V)/τ), or equal shares to the best. */
export function toStationaryPolicy(settings: ValueIterationSettings, values: Float64Array): void {
  if (settings.maximum === "hard") toGreedyPolicy(values);
  else toPolicy(values, settings);
}

/** (TV)(s): one state's backup by plain log-space sums. `row` is scratch for five numbers. */
export function plainBackup(
  settings: ValueIterationSettings,
  V: Float64Array,
  state: number,
  row = new Float64Array(actionCount),
): number {
  stationaryActionValues(settings, V, state, row);
  return settings.maximum === "hard" ? Math.max(...row) : softMaximum(row, settings);
}

/**
 * The fixed point V* = TV* of discounted value iteration by Newton's method (soft policy iteration, Howard 1960), another
 * way than by sweeps:
 *
 *     (I − γ W) V ← T V_k − γ W V_k      W = ∂TV/∂V /γ at V_k: where the policy leads, as the backup believes
 *
 * T is convex in V, so that the steps rise from below and end quadratically. Converges to the last digits.
 *
 * @throws RangeError for more than 500 states that exist.
 */
export function fixedPoint(settings: ValueIterationSettings): Float64Array {
  const { world, discount } = settings;
  const { open } = world;
  const n = open.length;
  if (n > mostSolvedStates)
    throw new RangeError(`The world has ${n} states; ${mostSolvedStates} are the most that are solved for.`);
  const place = new Map(Array.from(open, (s, i) => [s, i]));
  const V = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
  for (const s of open) V[s] = 0;
  const row = new Float64Array(actionCount);
  for (let round = 0; round < ROUNDS; round++) {
    const matrix = Array.from(open, (_, i) => new Float64Array(n).fill(0).fill(1, i, i + 1));
    const right = new Float64Array(n);
    open.forEach((s, i) => {
      right[i] = plainBackup(settings, V, s, row);
      for (const { state, weight } of believedWeights(settings, V, s)) {
        matrix[i][place.get(state) ?? 0] -= discount * weight;
        right[i] -= discount * weight * V[state];
      }
    });
    eliminate(matrix, right);
    let change = 0;
    let size = 1;
    open.forEach((s, i) => {
      change = Math.max(change, Math.abs(right[i] - V[s]));
      size = Math.max(size, Math.abs(right[i]));
      V[s] = right[i];
    });
    if (change <= 1e-13 * size) break;
  }
  return V;
}

/** Σ_a π(a|s) p(s'|s,a), tilted by exp(V(s')/τ) for the optimistic backup, or its best outcome as τ → 0. */
function believedWeights(settings: ValueIterationSettings, V: Float64Array, s: number) {
  const { world, backup, temperature, maximum } = settings;
  const policy = new Float64Array(actionCount);
  stationaryActionValues(settings, V, s, policy);
  toStationaryPolicy(settings, policy);
  return Array.from(policy, (share, a) => {
    if (share === 0) return [];
    const ahead = successors(world, s, a);
    const top = Math.max(...ahead.map(({ state }) => V[state]));
    const weights = ahead.map(({ state, probability }) => {
      if (backup === "causal") return probability;
      return maximum === "hard"
        ? Number(V[state] === top)
        : probability * Math.exp((V[state] - top) / temperature);
    });
    const total = weights.reduce((sum, w) => sum + w, 0);
    return ahead.map(({ state }, k) => ({ state, weight: (share * weights[k]) / total }));
  }).flat();
}

/** Solves A x = b in place, x in b. Every row's diagonal outweighs the rest of it, so that no pivoting is needed. */
function eliminate(A: readonly Float64Array[], b: Float64Array): void {
  const n = b.length;
  for (let k = 0; k < n; k++)
    for (let i = k + 1; i < n; i++) {
      const factor = A[i][k] / A[k][k];
      if (factor === 0) continue;
      const [to, from] = [A[i], A[k]];
      for (let j = k + 1; j < n; j++) to[j] -= factor * from[j];
      b[i] -= factor * b[k];
    }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) b[i] -= A[i][j] * b[j];
    b[i] /= A[i][i];
  }
}
