import type { Tightness, VaeParams } from "./snapshot.ts";
import { measureThoroughly, type Thorough } from "./thorough.ts";
import { measureTightness } from "./tightness.ts";
import type { Training } from "./training.ts";

/** What has been measured of the network as it was at one step, with its knobs. */
interface Measured {
  readonly step: number;
  readonly params: VaeParams;
  readonly slices: AsyncGenerator<Tightness | null, void>;
  thorough: Thorough | null;
  tightness: Tightness | null;
  isDone: boolean;
}

/** What is measured of a training only where it rests: its checks at once, how tight the bound is in slices. */
export class AtRest {
  readonly #training: Training;
  #measured: Measured | null = null;

  constructor(training: Training) {
    this.#training = training;
  }

  /** How tight the bound of the network as it is now is, as far as that is known. */
  get tightness(): Tightness | null {
    return this.#measured !== null && this.#isOfNow(this.#measured) ? this.#measured.tightness : null;
  }

  /** The checks of the network as it is now. */
  async check(): Promise<Thorough> {
    const measured = await this.#now();
    measured.thorough ??= await measureThoroughly(this.#training);
    return measured.thorough;
  }

  /** Goes on measuring for about so many milliseconds, and says whether there is anything new and whether that is all. */
  async goOn(milliseconds: number, now: () => number): Promise<{ isNew: boolean; isDone: boolean }> {
    const measured = await this.#now();
    const end = now() + milliseconds;
    while (!measured.isDone && now() < end) {
      const { done = false, value } = await measured.slices.next();
      measured.isDone = done;
      if (!value) continue;
      measured.tightness = value;
      return { isNew: true, isDone: false };
    }
    return { isNew: false, isDone: measured.isDone };
  }

  /** Breaks off what is under way; the network may then change. */
  async forget(): Promise<void> {
    const measured = this.#measured;
    this.#measured = null;
    await measured?.slices.return();
  }

  async #now(): Promise<Measured> {
    if (this.#measured !== null && this.#isOfNow(this.#measured)) return this.#measured;
    await this.forget();
    const { step, params } = this.#training;
    const slices = measureTightness(this.#training);
    this.#measured = { step, params, slices, thorough: null, tightness: null, isDone: false };
    return this.#measured;
  }

  #isOfNow({ step, params }: Measured): boolean {
    return step === this.#training.step && params === this.#training.params;
  }
}
