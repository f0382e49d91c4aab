import type { Deck } from "../beat.ts";
import { beatOf, type DeckEvent, type DeckState, reduceDeck, startOf } from "./deckState.ts";

/** Takes a figure's next step, if it has one; false if all is told. */
type Forward = () => boolean;

/**
 * The one place in which a lecture that is given stands. Knows neither React nor the page: keys, buttons, the address and other
 * windows send it events and hear of what has come of them.
 */
export class DeckStore {
  #state: DeckState;
  readonly #listeners = new Set<() => void>();
  readonly #figures = new Map<string, Forward>();
  readonly #now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(deck: Deck, which = "", now: () => number = Date.now) {
    this.#state = startOf(deck, which);
    this.#now = now;
  }

  readonly state = (): DeckState => this.#state;

  /** Calls back after every change; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** A figure's next step is to be asked for here, until the function that is returned takes it back. */
  readonly hear = (figure: string, forward: Forward): (() => void) => {
    this.#figures.set(figure, forward);
    return () => {
      if (this.#figures.get(figure) === forward) this.#figures.delete(figure);
    };
  };

  /** Does what is asked. A step forward starts the clock, and a figure that is shown takes it for itself if it can. */
  readonly send = (event: DeckEvent): void => {
    const before = this.#state;
    let next = reduceDeck(before, this.#isHeard(event) ? { type: "heard" } : event);
    if (event.type === "forward" && next.startedAt === null && next !== before)
      next = reduceDeck(next, { type: "start", at: this.#now() });
    if (next === before) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  #isHeard({ type }: DeckEvent): boolean {
    const beat = beatOf(this.#state);
    if (type !== "forward" || this.#state.blanked || beat?.kind !== "scene") return false;
    return this.#figures.get(beat.figure)?.() === true;
  }
}
