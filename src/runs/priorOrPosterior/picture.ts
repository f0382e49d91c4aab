import type { Digits } from "../../data/digitsFormat.ts";
import { type Estimate, informationByDraws } from "../../inference/informationByDraws.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import { crc32 } from "../../math/crc32.ts";
import { Rng } from "../../math/rng.ts";
import type { Training } from "../vae/training.ts";
import { chosenDigits } from "./chosenDigits.ts";
import { codesOf, encodeAll } from "./encoder.ts";
import { Readings } from "./reading.ts";
import { decodeSamples } from "./samples.ts";
import type { PriorOrPosteriorParams, PriorOrPosteriorSnapshot } from "./snapshot.ts";

/** Draws that I is checked by. */
const checkDraws = 1000;

type Shown = Pick<
  PriorOrPosteriorSnapshot,
  "codes" | "codesName" | "labels" | "surgery" | "byDraws" | "fromPrior" | "fromAggregate" | "probe"
>;

/** What a run shows of its network. What a moved probe does not change is computed once. */
export class Picture {
  readonly #labels: Uint8Array;
  readonly #readings: Readings;
  #encoded: { readonly step: number; readonly codes: PlaneCodes } | null = null;
  #drawn: { readonly of: string; readonly information: Estimate } | null = null;

  /** @param now a clock, milliseconds. */
  constructor(digits: Digits, now: () => number) {
    this.#labels = digits.heldOut.labels;
    this.#readings = new Readings(now);
  }

  /** The network is another, be it at the same step. */
  forget(): void {
    this.#encoded = null;
  }

  /** The codes of the network as it is, their terms (which may lag, unless it is to be whole), and all draws decoded. */
  async look(training: Training, params: PriorOrPosteriorParams, isWhole: boolean): Promise<Shown> {
    const { points, seed } = params;
    const { step, heldOut, trainer } = training;
    if (this.#encoded?.step !== step)
      this.#encoded = { step, codes: await encodeAll(trainer.vae, heldOut.x) };
    const chosen = chosenDigits(this.#labels.length, points, seed);
    const codes = codesOf(this.#encoded.codes, chosen);
    const codesName = nameOf(codes);
    return {
      codes,
      codesName,
      labels: Uint8Array.from(chosen, (digit) => this.#labels[digit]),
      surgery: await this.#readings.of(codes, codesName, step, isWhole),
      byDraws: isWhole ? this.#informationOf(codes, codesName, seed) : null,
      ...(await decodeSamples(trainer.vae, codes, params)),
    };
  }

  #informationOf(codes: PlaneCodes, name: string, seed: number): Estimate {
    if (this.#drawn?.of !== name)
      this.#drawn = {
        of: name,
        information: informationByDraws(codes, checkDraws, Rng.of(seed, "information")),
      };
    return this.#drawn.information;
  }
}

/** Other codes have another name. */
const nameOf = ({ mean, std }: PlaneCodes): string =>
  crc32(new Uint8Array(std.buffer), crc32(new Uint8Array(mean.buffer))).toString(16);
