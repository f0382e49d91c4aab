import { countOf, readable } from "../../math/formatNumber.ts";
import type { MoveOrReweight } from "./model.ts";
import { grouped } from "../../math/grouped.ts";

/** Where q stands, what the reweighted samples are worth there, and what both sets say of the gradient. */
export function describe({ from, to, effective, weights, estimates }: MoveOrReweight): string {
  const count = grouped(weights.length);
  const [reweighted, moved] = estimates.filter(({ parameter }) => parameter === "mu");
  const gradient = `The exact gradient in μ is ${readable(moved.exact)}: reweighting says ${readable(reweighted.estimate)}, moving ${readable(moved.estimate)}.`;
  if (from.mu === to.mu && from.sigma === to.sigma)
    return `Now q stands where its ${count} samples were drawn, at mean ${readable(to.mu)} and width ${readable(to.sigma)}: all count alike, and none has moved. ${gradient}`;
  const way = `From mean ${readable(from.mu)} and width ${readable(from.sigma)} q has gone to ${readable(to.mu)} and ${readable(to.sigma)}.`;
  const worth = `Reweighted, the ${count} samples are as good as ${countOf(effective)} that all count alike`;
  const isInfinite =
    reweighted.standardError === null
      ? ", and even that is luck, as weights of infinite variance promise nothing"
      : "";
  return `${way} ${worth}${isInfinite}; moved, all ${count} count. ${gradient}`;
}
