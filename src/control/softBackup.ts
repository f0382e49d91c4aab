import { discountedSums, expectedSums, productSums } from "./backupSums.ts";
import type { BackupSettings } from "./controlProblem.ts";
import { exponential } from "./exponential.ts";
import { bitsOf, logarithm } from "./logarithm.ts";
import type { Mdp } from "./mdp.ts";
import { nearbyBackup } from "./nearbyBackup.ts";
import { type PreparedBackup, prepareBackup } from "./preparedBackup.ts";

/** How far the largest e may drift from 1 before it is taken out anew. */
const DRIFT = 1e4;

/**
 * One step of all soft Bellman backups,
 *
 *     V(s) = τ log Σ_a p(a|s) exp(Q(s,a)/τ)      Q(s,a) = r(s,a) + γ τ log E exp(V′/τ)   or   r(s,a) + γ E V′
 *
 * at about one exponential and one logarithm a state: with the largest value M taken out, e(s) = exp((V′(s) − M)/τ) is
 * shared by all neighbours. From step to step e goes on without any exponential, by exp((V − M)/τ) = exp(r/τ) Σ, where
 * there is neither discount nor causal chance. A state whose sum runs out of float64's range is backed up on its own.
 */
export class SoftBackup {
  readonly #prepared: PreparedBackup;
  /** exp((V′ − M)/τ), or a power of it. */
  readonly #e: Float64Array;
  /** A power for the slips of the causal backup. */
  readonly #side: Float64Array;
  /** The sum of every open state, in the order of `open`, and its bits. */
  readonly #sums: Float64Array<ArrayBuffer>;
  readonly #bits: Uint32Array;
  /** M. */
  #top = Number.NEGATIVE_INFINITY;
  /** Whether `e` is that of the values written last. */
  #current = false;

  /** @param discount γ, above 0 and at most 1. */
  constructor(mdp: Mdp, settings: BackupSettings, discount = 1) {
    this.#prepared = prepareBackup(mdp, settings, discount);
    this.#e = new Float64Array(mdp.states);
    this.#side = new Float64Array(this.#prepared.kind === "product" ? mdp.states : 0);
    this.#sums = new Float64Array(mdp.open.length);
    this.#bits = bitsOf(this.#sums);
  }

  /**
   * V from V′, written into `out`, another array; states that do not exist are left alone.
   *
   * @param goesOn that `next` is what the last call wrote, unchanged: saves the exponentials.
   */
  apply(next: Float64Array, out: Float64Array, goesOn = false): void {
    if (!(goesOn && this.#current)) this.#start(next);
    if (this.#top === Number.NEGATIVE_INFINITY) {
      for (const s of this.#prepared.mdp.open) out[s] = this.#top;
      this.#current = false;
      return;
    }
    const [prepared, e, sums] = [this.#prepared, this.#e, this.#sums];
    if (prepared.kind === "expected") expectedSums(prepared, e, sums);
    else if (prepared.kind === "discounted") discountedSums(prepared, e, sums);
    else productSums(prepared, e, this.#side, sums);
    this.#finish(next, out);
  }

  #start(next: Float64Array): void {
    const { mdp, settings, discount, kind } = this.#prepared;
    const { open, slip } = mdp;
    const top = largest(next, open);
    this.#top = top;
    if (top === Number.NEGATIVE_INFINITY) return;
    const scale = (kind === "product" ? discount * (1 - slip) : 1) / settings.temperature;
    fillExponentials(next, open, top, scale, this.#e);
    if (kind !== "product") return;
    fillExponentials(next, open, top, (discount * slip) / 2 / settings.temperature, this.#side);
  }

  /** V(s) = max_a r(s,a) + γM + τ log Σ, and the next e = exp((max_a r(s,a) − max r)/τ) Σ. */
  #finish(next: Float64Array, out: Float64Array): void {
    const { mdp, settings, discount, kind, floor, best, share, bestOfAll } = this.#prepared;
    const { open } = mdp;
    const { temperature } = settings;
    const [e, sums, bits, shift] = [this.#e, this.#sums, this.#bits, discount * this.#top];
    let most = 0;
    for (let i = 0; i < open.length; i++) {
      const s = open[i];
      const sum = sums[i];
      out[s] =
        sum > floor
          ? best[s] + shift + temperature * logarithm(sum, bits[2 * i + 1])
          : nearbyBackup(this.#prepared, next, s);
      e[s] = sum * share[s];
      if (e[s] > most) most = e[s];
    }
    this.#top = shift + bestOfAll;
    this.#current = kind === "expected" && most > 1 / DRIFT && most < DRIFT;
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
