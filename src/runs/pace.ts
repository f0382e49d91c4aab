/** How long things take: steps a second, and how much of the picture can be renewed in the time that there is. */
export class Pace {
  readonly #now: () => number;
  /** Part of the training time that goes into the picture. */
  readonly #share = 0.05;
  #stepsPerSecond = 0;
  #portionCost = 0;

  /** @param now a clock, milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get stepsPerSecond(): number {
    return this.#stepsPerSecond;
  }

  /** Starts a stopwatch; it gives the milliseconds since. */
  watch(): () => number {
    const begin = this.#now();
    return () => this.#now() - begin;
  }

  /** Takes note of steps that were made, and how long that took; slow changes count, jitter does not. */
  noteSteps(steps: number, milliseconds: number): void {
    if (milliseconds <= 0) return;
    const rate = (1000 * steps) / milliseconds;
    this.#stepsPerSecond = this.#stepsPerSecond === 0 ? rate : 0.8 * this.#stepsPerSecond + 0.2 * rate;
  }

  /** Takes note of portions of the picture that were renewed. */
  notePortions(portions: number, milliseconds: number): void {
    this.#portionCost = milliseconds / portions;
  }

  /** How many portions may be renewed after so much training, from 1 to `most`. */
  portionsAfter(milliseconds: number, most: number): number {
    const affordable = Math.floor((this.#share * milliseconds) / Math.max(this.#portionCost, 1e-3));
    return Math.min(most, Math.max(1, affordable));
  }
}
