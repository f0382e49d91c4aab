import { demonstratorsCrash, meanPolicyCrash } from "../../inference/crashProbability.ts";
import { places } from "../../inference/demonstrators.ts";
import type { ImitationParams } from "./snapshot.ts";

/** Exact probabilities of a crash for the process's knobs: a tenth of a second of computing. */
export interface ExactCrashes {
  readonly demonstrators: number;
  readonly meanPolicy: number;
}

export const exactCrashes = (given: ImitationParams): ExactCrashes => ({
  demonstrators: demonstratorsCrash(given),
  meanPolicy: meanPolicyCrash(given, Number(given.looks)),
});

/** What the process's own wobble comes to: noise √(t/T). */
export const wobbleAt = ({ noise }: Pick<ImitationParams, "noise">, t: number): number =>
  noise * Math.sqrt(t / (places - 1));
