import { Rng, uniform } from "../../src/math/rng.ts";

/** Choices of one stream of chance: the same seed and name, the same choices. */
export class Chance {
  readonly #rng: Rng;

  constructor(seed: number, name: string) {
    this.#rng = Rng.of(seed % 2 ** 32, name);
  }

  /** A whole number from 0 on, below n. */
  below(n: number): number {
    return Math.floor(uniform(this.#rng) * n);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }

  isSo(share: number): boolean {
    return uniform(this.#rng) < share;
  }

  /** So many of what `make` gives. */
  many<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }
}
