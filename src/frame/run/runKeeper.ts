import type { Clock } from "./clock.ts";
import type { KeptRun } from "./loopState.ts";

const AUTOSAVE_MS = 10_000;

/** Knows the last kept run, and when the next is due. A run that stands as it began is not worth keeping. */
export class RunKeeper {
  readonly #clock: Clock;
  #last: KeptRun | null = null;
  #at = 0;
  #isKept = true;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get last(): KeptRun | null {
    return this.#last;
  }

  /** The run as it stands has been kept, or is still what it began with. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Too long ago, for a run that plays on. */
  get isDue(): boolean {
    return this.#clock.now() - this.#at >= AUTOSAVE_MS;
  }

  /** Another run stands: from its start, or carried over from an earlier one. */
  begin(isCarriedOver: boolean): void {
    this.#at = this.#clock.now();
    this.#isKept = !isCarriedOver;
    if (!isCarriedOver) this.#last = null;
  }

  /** The run has moved on. */
  moved(): void {
    this.#isKept = false;
  }

  /** Saving is under way: it need not be asked for again. */
  saving(): void {
    this.#at = this.#clock.now();
    this.#isKept = true;
  }

  keep(run: KeptRun): void {
    this.#last = run;
  }
}
