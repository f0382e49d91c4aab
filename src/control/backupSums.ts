import { power } from "./exponential.ts";
import type { PreparedBackup } from "./preparedBackup.ts";

/**
 * The sums over actions of all soft backups, one for each open state in the order of `open`, in numbers from which the
 * largest value M has been taken out. Landings are looked up once a state, and opposite moves share their slips. The loop
 * stands three times: one that is told by a function what to do with an expectation takes up to four times as long.
 */

/** Σ_a w_a E[e(s')] with e = exp((V′ − M)/τ): the optimistic backup, and either backup without slip. */
export function expectedSums(prepared: PreparedBackup, e: Float64Array, sums: Float64Array): void {
  const { mdp, weight, stride } = prepared;
  const { open, landing, slip } = mdp;
  const [ahead, aside] = [1 - slip, slip / 2];
  for (let i = 0; i < open.length; i++) {
    const s = open[i];
    const j = 5 * s;
    const w = stride * s;
    const up = e[landing[j]];
    const right = e[landing[j + 1]];
    const down = e[landing[j + 2]];
    const left = e[landing[j + 3]];
    const upDown = aside * (up + down);
    const leftRight = aside * (left + right);
    sums[i] =
      weight[w] * (ahead * up + leftRight) +
      weight[w + 1] * (ahead * right + upDown) +
      weight[w + 2] * (ahead * down + leftRight) +
      weight[w + 3] * (ahead * left + upDown) +
      weight[w + 4] * e[s];
  }
}

/** Σ_a w_a E[e(s')]^γ: the optimistic backup with discount. */
export function discountedSums(prepared: PreparedBackup, e: Float64Array, sums: Float64Array): void {
  const { mdp, weight, stride, discount } = prepared;
  const { open, landing, slip } = mdp;
  const [ahead, aside] = [1 - slip, slip / 2];
  for (let i = 0; i < open.length; i++) {
    const s = open[i];
    const j = 5 * s;
    const w = stride * s;
    const up = e[landing[j]];
    const right = e[landing[j + 1]];
    const down = e[landing[j + 2]];
    const left = e[landing[j + 3]];
    const upDown = aside * (up + down);
    const leftRight = aside * (left + right);
    sums[i] =
      weight[w] * power(ahead * up + leftRight, discount) +
      weight[w + 1] * power(ahead * right + upDown, discount) +
      weight[w + 2] * power(ahead * down + leftRight, discount) +
      weight[w + 3] * power(ahead * left + upDown, discount) +
      weight[w + 4] * power(e[s], discount);
  }
}

/**
 * Σ_a w_a exp(γ E[V′ − M]/τ) as products of powers, e = exp(γ (1 − slip)(V′ − M)/τ) and side = exp(γ slip/2 (V′ − M)/τ):
 * the causal backup.
 */
export function productSums(
  prepared: PreparedBackup,
  e: Float64Array,
  side: Float64Array,
  sums: Float64Array,
): void {
  const { mdp, weight, stride } = prepared;
  const { open, landing } = mdp;
  for (let i = 0; i < open.length; i++) {
    const s = open[i];
    const j = 5 * s;
    const w = stride * s;
    const up = landing[j];
    const right = landing[j + 1];
    const down = landing[j + 2];
    const left = landing[j + 3];
    sums[i] =
      side[left] * side[right] * (weight[w] * e[up] + weight[w + 2] * e[down]) +
      side[up] * side[down] * (weight[w + 1] * e[right] + weight[w + 3] * e[left]) +
      weight[w + 4] * e[s] * side[s] * side[s];
  }
}
