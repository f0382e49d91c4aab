import type { Simulation, SnapshotBase } from "../worker/simulation.ts";
import type { Clock } from "./clock.ts";
import { emptyState, type LoopState } from "./loopState.ts";

/** The state of a run as the page sees it, and who wants to hear when it changes. */
export class LoopStore<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #state: LoopState<S, Sim> = emptyState;
  #frameAsked = false;
  /** Milliseconds that the page takes to draw a picture, the last ones above all. */
  drawing = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  readonly state = (): LoopState<S, Sim> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Changes the state and tells: at once, or, for pictures that follow each other quickly, once a frame. */
  publish(patch: Partial<LoopState<S, Sim>>, when: "now" | "frame" = "now"): void {
    this.#state = { ...this.#state, ...patch };
    if (when === "now") this.#tell();
    else if (!this.#frameAsked) {
      this.#frameAsked = true;
      this.#clock.onFrame(() => {
        this.#frameAsked = false;
        void this.#drawn();
      });
    }
  }

  /** Tells before a frame, and takes the time until the thread is free again: the picture has then been drawn. */
  async #drawn(): Promise<void> {
    const began = this.#clock.now();
    this.#tell();
    await this.#clock.breathe();
    this.drawing = (this.drawing + this.#clock.now() - began) / 2;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
