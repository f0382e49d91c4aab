import type { Check } from "../../frame/contract.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import { reconstructionVariance } from "../../inference/elboTerms.ts";
import { type Derivation, drawsALine } from "./model.ts";
import type { Params } from "./figure.ts";

/** Every line against the closed form, by its own computation, and its draws against both. */
export function checks(
  { lines, terms }: Derivation,
  { likelihood, x, noise, mu, sigma }: Params,
): readonly Check[] {
  const elbo = terms.reconstruction - terms.kl;
  const all = lines.flatMap(({ exact, draws, variance }, i) => {
    const standardError = Math.sqrt(variance / drawsALine);
    const estimate = draws.reduce((a, b) => a + b) / drawsALine;
    return [
      within(`line ${i + 1} against the ELBO in closed form`, exact, elbo, 1e-9 * (1 + Math.abs(elbo))),
      sampled(
        `mean of ${drawsALine} draws of line ${i + 1} against the exact value`,
        estimate,
        elbo,
        standardError,
      ),
    ];
  });
  if (lines.length < 3) return all;
  const exact = reconstructionVariance({ likelihood, x, noise }, { mu, sigma });
  return [
    ...all,
    within(
      "variance of line 3 by quadrature against its closed form",
      lines[2].variance,
      exact,
      1e-7 * (exact + 1),
    ),
  ];
}
