import { type Rng, shuffle } from "../../math/rng.ts";

/**
 * Deals the digits out in batches: all of them in random order, then all of them in another. A batch may straddle two
 * epochs, so that every batch is whole and every epoch uses each digit once.
 */
export class Batches {
  readonly #rng: Rng;
  readonly #order: Uint32Array;
  #epoch: readonly number[] = [];
  #position = 0;

  constructor(digits: number, rng: Rng) {
    this.#rng = rng;
    this.#order = new Uint32Array(digits);
    this.#startEpoch();
  }

  /** The indices of the next `size` digits. */
  next(size: number): Uint32Array {
    const batch = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
      if (this.#position === this.#order.length) this.#startEpoch();
      batch[i] = this.#order[this.#position++];
    }
    return batch;
  }

  /** The generator as it was before the epoch's order was drawn, and how many digits of the epoch have been dealt. */
  save(): { epoch: readonly number[]; position: number } {
    return { epoch: this.#epoch, position: this.#position };
  }

  restore({ epoch, position }: { epoch: readonly number[]; position: number }): void {
    this.#rng.restore(epoch);
    this.#startEpoch();
    this.#position = position;
  }

  #startEpoch(): void {
    this.#epoch = [...this.#rng.save()];
    this.#order.forEach((_, i) => {
      this.#order[i] = i;
    });
    shuffle(this.#rng, this.#order);
    this.#position = 0;
  }
}
