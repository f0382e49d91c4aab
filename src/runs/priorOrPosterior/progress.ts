import type { Training } from "../vae/training.ts";
import type { ShippedRung } from "./rung.ts";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Which network it is, in phrases: "the shipped run at β = 1", and what it has learned since. */
export const progressOf = (
  { examples }: Pick<Training, "examples">,
  { beta }: Pick<ShippedRung, "beta">,
  trainedBeta: number,
): readonly string[] => [
  `from the run shipped for β = ${beta}`,
  ...(examples > 0 ? [`${whole.format(examples)} examples at β = ${trainedBeta} last`] : []),
];
