import type { Clock } from "./clock.ts";

/** Tells who wants to hear of it that the state has changed, and measures how long drawing it takes. */
export class Telling {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #frameAsked = false;
  #isUntold = false;
  /** Milliseconds that the page takes to draw a picture, the last ones above all. */
  drawing = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /**
   * Tells: at once, or, where pictures follow each other quickly, once a frame. `soon` tells the first at once and only
   * those that follow at its frame: computing a picture and painting it are then two tasks of the page and not a long
   * one, if the page has had nothing else to do.
   */
  tell(when: "now" | "soon" | "frame"): void {
    if (when === "now") return this.#tellNow();
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
    if (this.#isUntold) this.#tellNow();
    await this.#clock.breathe();
    this.drawing = (this.drawing + telling + this.#clock.now() - began) / 2;
  }

  /** Milliseconds that telling takes. */
  #timeTelling(): number {
    const began = this.#clock.now();
    this.#tellNow();
    return this.#clock.now() - began;
  }

  #tellNow(): void {
    this.#isUntold = false;
    for (const listener of this.#listeners) listener();
  }
}
