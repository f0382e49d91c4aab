import type { BackupSettings } from "./controlProblem.ts";
import { hardBackup } from "./hardBackup.ts";
import type { Mdp } from "./mdp.ts";
import { SoftBackup } from "./softBackup.ts";

/** What value iteration is run on. */
export interface ValueIterationSettings extends BackupSettings {
  readonly world: Mdp;
  /** γ, above 0 and at most 1. Below 1 the sweeps converge, whatever the map. */
  readonly discount: number;
  /** `soft` as in the messages, or `hard`: max_a. */
  readonly maximum?: "soft" | "hard";
}

/**
 * Soft value iteration (lecture 4.9), a sweep at a time, from V = 0:
 *
 *     V(s) ← τ log Σ_a p(a|s) exp(Q(s,a)/τ)      Q(s,a) = r(s,a) + γ τ log E exp(V/τ)   or   r(s,a) + γ E V
 *
 * Each sweep is a contraction by γ in the largest difference, so the residuals fall at least as fast as γ^k.
 */
export class SoftValueIteration {
  readonly settings: ValueIterationSettings;
  /** max_s |V_k(s) − V_{k−1}(s)| of every sweep so far. */
  readonly residuals: number[] = [];
  readonly #sweep: (from: Float64Array, to: Float64Array) => void;
  #V: Float64Array;
  #spare: Float64Array;

  /** @throws RangeError unless 0 < γ ≤ 1. */
  constructor(settings: ValueIterationSettings) {
    const { world, discount, backup, maximum = "soft" } = settings;
    if (!(discount > 0 && discount <= 1))
      throw new RangeError(`The discount is ${discount}; it must be above 0 and at most 1.`);
    this.settings = settings;
    this.#V = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
    for (const s of world.open) this.#V[s] = 0;
    this.#spare = this.#V.slice();
    if (maximum === "soft") {
      const soft = new SoftBackup(world, settings, discount);
      this.#sweep = (from, to) => soft.apply(from, to);
    } else this.#sweep = (from, to) => hardBackup(world, backup, from, to, discount);
  }

  /** V after the sweeps so far, −∞ on walls. The next sweep but one writes over it. */
  get V(): Float64Array {
    return this.#V;
  }

  /** One sweep over all states; gives its residual. */
  sweep(): number {
    const { open } = this.settings.world;
    this.#sweep(this.#V, this.#spare);
    let residual = 0;
    // Written so that −∞ − −∞ counts for nothing.
    for (const s of open)
      if (this.#spare[s] !== this.#V[s]) residual = Math.max(residual, Math.abs(this.#spare[s] - this.#V[s]));
    [this.#V, this.#spare] = [this.#spare, this.#V];
    this.residuals.push(residual);
    return residual;
  }

  /** Sweeps until a residual is at most `tolerance`, or `most` more are done; tells whether it got there. */
  run(tolerance: number, most: number): boolean {
    for (let k = 0; k < most; k++) if (this.sweep() <= tolerance) return true;
    return false;
  }
}
