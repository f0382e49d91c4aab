import type { KeptRun } from "./loop/state.ts";

/** A run that goes on is written so often, milliseconds: a large network is five megabytes. */
const EVERY_MS = 10_000;

/** Writes a run to where it outlasts the page: at once when it rests, now and then while it goes on. */
export class RunWriter {
  readonly #write: (run: KeptRun) => void;
  readonly #now: () => number;
  #unwritten: KeptRun | null = null;
  #writtenAt = Number.NEGATIVE_INFINITY;

  /** @param now a clock, milliseconds. */
  constructor(write: (run: KeptRun) => void, now: () => number) {
    this.#write = write;
    this.#now = now;
  }

  readonly keep = (run: KeptRun, goesOn: boolean): void => {
    this.#unwritten = run;
    if (!goesOn || this.#now() - this.#writtenAt >= EVERY_MS) this.flush();
  };

  /** Writes what is not written yet: the page may be gone soon. */
  readonly flush = (): void => {
    if (this.#unwritten === null) return;
    this.#writtenAt = this.#now();
    this.#write(this.#unwritten);
    this.#unwritten = null;
  };
}
