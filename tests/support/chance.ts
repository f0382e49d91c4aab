import { Rng, uniform } from "../../src/math/rng.ts";

/** Chance from a seed: the same draws in the same order, everywhere. */
export class Chance {
  readonly #rng: Rng;

  constructor(seed: number, name: string) {
    this.#rng = Rng.of(seed >>> 0, name);
  }

  /** Uniform on [0, 1). */
  share(): number {
    return uniform(this.#rng);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.share();
  }

  /** A whole number from 0 to below `end`. */
  whole(end: number): number {
    return Math.floor(this.share() * end);
  }

  is(probability: number): boolean {
    return this.share() < probability;
  }

  one<T>(of: readonly T[]): T {
    return of[this.whole(of.length)];
  }

  /** So many of what `make` gives. */
  many<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }

  /** One of the names, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const names = Object.keys(weights) as K[];
    const total = names.reduce((sum, name) => sum + weights[name], 0);
    let left = this.share() * total;
    return names.find((name) => (left -= weights[name]) < 0) ?? names[names.length - 1];
  }
}
