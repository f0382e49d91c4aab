const LONGEST_DEBT = 1;

/** Deals out steps so that they come at a given rate, however unevenly it is asked. */
export class Pace {
  #stepsPerSecond: number;
  #last: number;
  #owed = 1;

  /** @param now milliseconds; the first step is due at once */
  constructor(stepsPerSecond: number, now: number) {
    this.#stepsPerSecond = stepsPerSecond;
    this.#last = now;
  }

  /** At full speed. */
  get isUnlimited(): boolean {
    return !Number.isFinite(this.#stepsPerSecond);
  }

  /** Steps that are due; Infinity at full speed. A long sleep is not made up for: at most a second's worth is owed. */
  due(now: number): number {
    if (this.isUnlimited) return Number.POSITIVE_INFINITY;
    const earned = ((now - this.#last) / 1000) * this.#stepsPerSecond;
    this.#owed = Math.min(this.#owed + earned, Math.max(1, this.#stepsPerSecond * LONGEST_DEBT));
    this.#last = now;
    return Math.floor(this.#owed + 1e-9);
  }

  /** Counts steps that were taken. */
  pay(steps: number): void {
    this.#owed -= steps;
  }

  /** Milliseconds until the next step is due. */
  wait(): number {
    return Math.max(0, ((1 - this.#owed) / this.#stepsPerSecond) * 1000);
  }
}
