import { demonstratorsCrash, meanPolicyCrash } from "../../inference/crashProbability.ts";
import { places } from "../../inference/demonstrators.ts";
import type { ExactCrashes, ImitationParams } from "./snapshot.ts";

/** By integration over the demonstrators' process; a tenth of a second of computing. */
export const exactCrashes = (given: ImitationParams): ExactCrashes => ({
  demonstrators: demonstratorsCrash(given),
  meanPolicy: meanPolicyCrash(given, Number(given.looks)),
});

/** What the process's own wobble comes to: noise √(t/T). */
export const wobbleAt = ({ noise }: Pick<ImitationParams, "noise">, t: number): number =>
  noise * Math.sqrt(t / (places - 1));
