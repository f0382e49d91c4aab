import type { BackupSettings } from "./controlProblem.ts";
import { exponential, power } from "./exponential.ts";
import type { Mdp } from "./mdp.ts";
import { nearbyBackup } from "./nearbyBackup.ts";
import { type PreparedBackup, prepareBackup } from "./preparedBackup.ts";

/**
 * One step of all soft Bellman backups,
 *
 *     V(s) = τ log Σ_a p(a|s) exp(Q(s,a)/τ)      Q(s,a) = r(s,a) + γ τ log E exp(V′/τ)   or   r(s,a) + γ E V′
 *
 * at about one exponential and one logarithm a state: with the largest value M taken out, e(s) = exp((V′(s) − M)/τ) is
 * shared by all neighbours, and the slips of opposite moves share their halves. A state whose sum runs out of float64's
 * range is backed up on its own.
 */
export class SoftBackup {
  readonly #prepared: PreparedBackup;
  readonly #e: Float64Array;
  /** e to the power of half a slip, for the causal backup; 1 without slip. */
  readonly #side: Float64Array;

  /** @param discount γ, above 0 and at most 1. */
  constructor(mdp: Mdp, settings: BackupSettings, discount = 1) {
    this.#prepared = prepareBackup(mdp, settings, discount);
    this.#e = new Float64Array(mdp.states);
    this.#side = new Float64Array(mdp.states).fill(1);
  }

  /** V from V′, written into `out`, another array; states that do not exist are left alone. */
  apply(next: Float64Array, out: Float64Array): void {
    const { mdp, optimistic } = this.#prepared;
    const top = largest(next, mdp.open);
    if (top === Number.NEGATIVE_INFINITY) for (const s of mdp.open) out[s] = top;
    else if (optimistic) this.#applyOptimistic(next, out, top);
    else this.#applyCausal(next, out, top);
  }

  /** Σ_a w_a E[e]^γ: the expectation is taken of exp(V′/τ). */
  #applyOptimistic(next: Float64Array, out: Float64Array, top: number): void {
    const { mdp, settings, discount, floor, best, weight, stride } = this.#prepared;
    const { open, landing, slip } = mdp;
    const { temperature } = settings;
    const e = this.#e;
    const [ahead, aside, shift] = [1 - slip, slip / 2, discount * top];
    fillExponentials(next, open, top, 1 / temperature, e);
    for (let i = 0; i < open.length; i++) {
      const s = open[i];
      const j = 5 * s;
      const up = e[landing[j]];
      const right = e[landing[j + 1]];
      const down = e[landing[j + 2]];
      const left = e[landing[j + 3]];
      const upDown = aside * (up + down);
      const leftRight = aside * (left + right);
      const toUp = ahead * up + leftRight;
      const toRight = ahead * right + upDown;
      const toDown = ahead * down + leftRight;
      const toLeft = ahead * left + upDown;
      const w = stride * s;
      const sum =
        discount === 1
          ? weight[w] * toUp +
            weight[w + 1] * toRight +
            weight[w + 2] * toDown +
            weight[w + 3] * toLeft +
            weight[w + 4] * e[s]
          : weight[w] * power(toUp, discount) +
            weight[w + 1] * power(toRight, discount) +
            weight[w + 2] * power(toDown, discount) +
            weight[w + 3] * power(toLeft, discount) +
            weight[w + 4] * power(e[s], discount);
      out[s] =
        sum > floor ? best[s] + shift + temperature * Math.log(sum) : nearbyBackup(this.#prepared, next, s);
    }
  }

  /** Σ_a w_a exp(γ E[V′ − M]/τ), a product of powers of the landings' e; without slip, one power. */
  #applyCausal(next: Float64Array, out: Float64Array, top: number): void {
    const { mdp, settings, discount, floor, best, weight, stride } = this.#prepared;
    const { open, landing, slip } = mdp;
    const { temperature } = settings;
    const [e, side, shift] = [this.#e, this.#side, discount * top];
    fillExponentials(next, open, top, (discount * (1 - slip)) / temperature, e);
    if (slip > 0) fillExponentials(next, open, top, (discount * slip) / 2 / temperature, side);
    for (let i = 0; i < open.length; i++) {
      const s = open[i];
      const j = 5 * s;
      const up = landing[j];
      const right = landing[j + 1];
      const down = landing[j + 2];
      const left = landing[j + 3];
      const w = stride * s;
      const sum =
        side[left] * side[right] * (weight[w] * e[up] + weight[w + 2] * e[down]) +
        side[up] * side[down] * (weight[w + 1] * e[right] + weight[w + 3] * e[left]) +
        weight[w + 4] * e[s] * side[s] * side[s];
      out[s] =
        sum > floor ? best[s] + shift + temperature * Math.log(sum) : nearbyBackup(this.#prepared, next, s);
    }
  }
}

function largest(values: Float64Array, open: Int32Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < open.length; i++) if (values[open[i]] > top) top = values[open[i]];
  return top;
}

/** e(s) = exp(scale · (V′(s) − M)); to the scale 0 everything is 1, exp(−∞) too. */
function fillExponentials(
  next: Float64Array,
  open: Int32Array,
  top: number,
  scale: number,
  e: Float64Array,
): void {
  for (let i = 0; i < open.length; i++) {
    const s = open[i];
    e[s] = scale === 0 ? 1 : exponential(scale * (next[s] - top));
  }
}
