import { surgery } from "../../inference/elboSurgery.ts";
import { holeShare } from "../../inference/holes.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import { withRests } from "../../math/stepwise.ts";
import type { SurgeryReading } from "./snapshot.ts";

/** A reading takes a few tenths of a second at N = 1,000: while it plays one is made this many times its cost after the last. */
const PATIENCE = 4;

/** Lets messages in that have been waiting. */
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));
/** Without a rest, milliseconds. */
const BREATH = 20;

/** The terms of the identity, kept until the codes change, and for a while longer while it plays. */
export class Readings {
  readonly #now: () => number;
  #last: { readonly name: string; readonly reading: SurgeryReading } | null = null;
  #cost = 0;
  #made = Number.NEGATIVE_INFINITY;

  /** @param now a clock, milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * The reading of these codes.
   *
   * @param name is another for other codes.
   * @param isWhole it must be of these codes; else it may be the last one, if that is young.
   */
  async of(codes: PlaneCodes, name: string, step: number, isWhole: boolean): Promise<SurgeryReading> {
    const last = this.#last;
    const isYoung = this.#now() - this.#made < PATIENCE * this.#cost;
    if (last !== null && (last.name === name || (!isWhole && isYoung))) return last.reading;
    const begin = this.#now();
    let rested = begin;
    const terms = await withRests(surgery.steps(codes), async () => {
      if (this.#now() - rested < BREATH) return;
      await breathe();
      rested = this.#now();
    });
    const reading = { ...terms, step, holeShare: holeShare(codes) };
    this.#last = { name, reading };
    this.#made = this.#now();
    this.#cost = this.#made - begin;
    return reading;
  }
}
