import { fixedPoint, mostSolvedStates, plainBackup } from "../../control/fixedPoint.ts";
import type { ValueIterationSettings } from "../../control/softValueIteration.ts";
import type { ValueIterationSnapshot } from "./snapshot.ts";

/** Holds values to a plain computation, and on small worlds to the fixed point itself, which is found once. */
export class MeasuredValues {
  readonly #settings: ValueIterationSettings;
  readonly #cells: Int32Array;
  #exact: { readonly V: Float64Array; readonly ownError: number } | null = null;

  constructor(settings: ValueIterationSettings) {
    this.#settings = settings;
    const { open } = settings.world;
    const stride = Math.ceil(open.length / mostSolvedStates);
    this.#cells = open.filter((_, i) => i % stride === 0);
  }

  of(V: Float64Array): ValueIterationSnapshot["measured"] {
    const { open, start } = this.#settings.world;
    const backupError = this.#backupError(V);
    if (open.length > mostSolvedStates) return { backupError, cells: this.#cells.length, exact: null };
    this.#exact ??= this.#solve();
    const exact = this.#exact.V;
    let error = 0;
    for (const s of open) error = Math.max(error, Math.abs(V[s] - exact[s]));
    return {
      backupError,
      cells: this.#cells.length,
      exact: { error, atStart: exact[start], ownError: this.#exact.ownError },
    };
  }

  #solve() {
    const V = fixedPoint(this.#settings);
    return { V, ownError: this.#backupError(V) };
  }

  /** max |(TV)(s) − V(s)| over the cells that are looked at. */
  #backupError(V: Float64Array): number {
    let error = 0;
    for (const s of this.#cells) error = Math.max(error, Math.abs(plainBackup(this.#settings, V, s) - V[s]));
    return error;
  }
}
