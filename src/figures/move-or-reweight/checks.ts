import type { Check } from "../../frame/contract.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import type { Estimate, MoveOrReweight } from "./model.ts";

const methods = { reweighted: "Reweighted", moved: "Moved" } as const;
const symbols = { mu: "μ", sigma: "σ" } as const;
/** With fewer effective samples than this the mean is one sample's affair, and no bell curve bounds it. */
const ENOUGH = 100;

/** Both methods estimate one gradient: each within four standard errors of it, wherever it has one to speak of. */
export const checks = ({ estimates, expectedEffective }: MoveOrReweight): readonly Check[] =>
  estimates.filter(({ method }) => method === "moved" || expectedEffective >= ENOUGH).flatMap(asCheck);

function asCheck({ method, parameter, estimate, exact, standardError }: Estimate): readonly Check[] {
  if (standardError === null) return [];
  const name = `${methods[method]} samples, gradient in ${symbols[parameter]} against quadrature`;
  // Where every sample says the same, rounding is what is left.
  return [sampled(name, estimate, exact, Math.max(standardError, 1e-12 * (1 + Math.abs(exact))))];
}
