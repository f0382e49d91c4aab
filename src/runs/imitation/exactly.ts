import { demonstratorsCrash, meanPolicyCrash } from "../../inference/crashProbability.ts";
import { places } from "../../inference/demonstrators.ts";
import { keyOf, rememberLast } from "../../math/rememberLast.ts";
import type { ImitationParams } from "./snapshot.ts";

/** Both exact answers for the process's knobs. */
export const exactly = rememberLast(
  (given: ImitationParams) => keyOf(given, ["leftWeight", "noise", "spread", "looks"]),
  (given) => ({
    demonstrators: demonstratorsCrash(given),
    meanPolicy: meanPolicyCrash(given, Number(given.looks)),
  }),
);

/** What the process's own wobble comes to: noise √(t/T). */
export const wobbleAt = ({ noise }: Pick<ImitationParams, "noise">, t: number): number =>
  noise * Math.sqrt(t / (places - 1));
