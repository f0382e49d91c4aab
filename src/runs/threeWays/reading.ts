import { meanOf } from "../../math/meanOf.ts";
import { parametersOf } from "../../inference/familyCosts.ts";
import type { Family } from "../../inference/familyData.ts";
import type { ThreeWaysSnapshot } from "./snapshot.ts";

/** The mean ELBO over the data of each family, nats. */
export const meanElbos = ({
  shared,
  amortized,
  perPoint,
}: ThreeWaysSnapshot): Readonly<Record<Family, number>> => ({
  shared: meanOf(shared.elbo),
  amortized: meanOf(amortized.elbo),
  perPoint: meanOf(perPoint.elbo),
});

/** What the families cost: parameters learned, training so far, and gradient steps of a q of its own for a new point. */
export const costsOf = ({ settings: { points, width }, step, newcomer }: ThreeWaysSnapshot) => ({
  points,
  step,
  parameters: parametersOf(points, width),
  fitSteps: newcomer.perPoint.mean.length - 1,
});

/**
 * What the families lack to log p(x), means over the data, nats ≥ 0: what the best Gaussians lack too (the approximation
 * gap), and beside it what is each family's own.
 */
export function missing(snapshot: ThreeWaysSnapshot): {
  readonly approximation: number;
  readonly own: Readonly<Record<Family, number>>;
} {
  const { logEvidence, bestGaussian } = snapshot.ceilings;
  const elbos = meanElbos(snapshot);
  const own = (family: Family) => Math.max(0, bestGaussian - elbos[family]);
  return {
    approximation: Math.max(0, logEvidence - bestGaussian),
    own: { shared: own("shared"), amortized: own("amortized"), perPoint: own("perPoint") },
  };
}
