import type { Training } from "../vae/training.ts";
import type { ShippedRung } from "./rung.ts";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Which network it is, in phrases, what it has learned since, and what becomes of a β that was moved while it rested. */
export const progressOf = (
  { examples }: Pick<Training, "examples">,
  rung: Pick<ShippedRung, "beta">,
  trainedBeta: number,
  beta: number,
): readonly string[] => [
  `from the run shipped for β = ${rung.beta}`,
  ...(examples > 0 ? [`${whole.format(examples)} examples, the last at β = ${trainedBeta}`] : []),
  ...(examples > 0 && beta !== trainedBeta
    ? [`Play goes on at β = ${beta}, Rewind takes the run shipped for it`]
    : []),
];
