/** Part of the training time that goes into the picture. */
const share = 0.05;

/** How long things take: steps a second, and how much of the picture can be renewed in the time that there is. */
export class Pace {
  readonly #now: () => number;
  #stepsPerSecond = 0;
  #portionCost = 0;
  /** When the first step since the last picture began, and how many have been made. */
  #going: { readonly since: number; steps: number } | null = null;

  /** @param now a clock, milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  get stepsPerSecond(): number {
    return this.#stepsPerSecond;
  }

  /** A step is about to be made. */
  step(): void {
    this.#going ??= { since: this.#now(), steps: 0 };
    this.#going.steps++;
  }

  /**
   * The steps so far have been made, and a picture is due: gives how many of its portions may be renewed, from 1 to
   * `most`. In steps a second slow changes count, jitter does not.
   */
  rest(most: number): number {
    if (this.#going === null) return 1;
    const milliseconds = this.#now() - this.#going.since;
    const rate = (1000 * this.#going.steps) / milliseconds;
    if (milliseconds > 0)
      this.#stepsPerSecond = this.#stepsPerSecond === 0 ? rate : 0.8 * this.#stepsPerSecond + 0.2 * rate;
    this.#going = null;
    const affordable = Math.floor((share * milliseconds) / Math.max(this.#portionCost, 1e-3));
    return Math.min(most, Math.max(1, affordable));
  }

  /** Renews so many portions of the picture, and takes note of how long that takes. */
  async renew(portions: number, job: () => Promise<void>): Promise<void> {
    const begin = this.#now();
    await job();
    this.#portionCost = (this.#now() - begin) / portions;
  }
}
