import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";
import type { Clock } from "./clock.ts";
import { emptyState, type LoopState } from "./loopState.ts";

/** The state of a run as the page sees it, and who wants to hear when it changes. */
export class LoopStore<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #state: LoopState<S, Sim> = emptyState;
  #frameAsked = false;
  #isUntold = false;
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

  /**
   * Changes the state and tells: at once, or, where pictures follow each other quickly, once a frame. `soon` tells the
   * first at once and only those that follow at its frame: computing a picture and painting it are then two tasks of the
   * page and not a long one, if the page has had nothing else to do.
   */
  publish(patch: Partial<LoopState<S, Sim>>, when: "now" | "soon" | "frame" = "now"): void {
    this.#state = { ...this.#state, ...patch };
    if (when === "now") return this.#tell();
    if (this.#frameAsked || when === "frame") this.#isUntold = true;
    if (this.#frameAsked) return;
    this.#frameAsked = true;
    const telling = when === "soon" ? this.#timeTelling() : 0;
    this.#clock.onFrame(() => void this.#drawFrame(telling));
  }

  /** Tells what has come since, and takes the time until the page is free again: the picture has then been drawn. */
  async #drawFrame(telling: number): Promise<void> {
    this.#frameAsked = false;
    const began = this.#clock.now();
    if (this.#isUntold) this.#tell();
    await this.#clock.breathe();
    this.drawing = (this.drawing + telling + this.#clock.now() - began) / 2;
  }

  /** Milliseconds that telling takes. */
  #timeTelling(): number {
    const began = this.#clock.now();
    this.#tell();
    return this.#clock.now() - began;
  }

  #tell(): void {
    this.#isUntold = false;
    for (const listener of this.#listeners) listener();
  }
}
