import { type Method, methods } from "./snapshot.ts";

/** The learners of a method, all together; a VAE and the codes of the random play. */
export type Part = Method | "vae" | "plainVae";
export const parts = [...methods, "vae", "plainVae"] as const satisfies readonly Part[];

/** What the parts of a run have cost so far: measured, and counted. */
export class Computation {
  readonly seconds = new Map<Part, number>();
  readonly multiplications = new Map<Part, number>();
  readonly #now: () => number;

  /** @param now a clock, milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Does a job of so many multiplications. */
  run(part: Part, multiplications: number, job: () => void): void {
    const begin = this.#now();
    job();
    this.add(part, (this.#now() - begin) / 1000, multiplications);
  }

  add(part: Part, seconds: number, multiplications: number): void {
    this.seconds.set(part, this.secondsOf(part) + seconds);
    this.multiplications.set(part, this.multiplicationsOf(part) + multiplications);
  }

  set(part: Part, cost: { readonly seconds: number; readonly multiplications: number }): void {
    this.seconds.set(part, cost.seconds);
    this.multiplications.set(part, cost.multiplications);
  }

  secondsOf = (part: Part): number => this.seconds.get(part) ?? 0;
  multiplicationsOf = (part: Part): number => this.multiplications.get(part) ?? 0;

  /**
   * Seconds for what is left: by each part's own measured pace, and where it has none yet by that of all together. Null
   * before anything has been measured.
   */
  secondsFor(left: ReadonlyMap<Part, number>): number | null {
    const [seconds, counted] = [sum(this.seconds.values()), sum(this.multiplications.values())];
    if (seconds === 0 || counted === 0) return null;
    let all = 0;
    for (const [part, multiplications] of left) {
      const own = this.multiplicationsOf(part);
      const pace = own > 0 ? this.secondsOf(part) / own : seconds / counted;
      all += pace * multiplications;
    }
    return all;
  }
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
