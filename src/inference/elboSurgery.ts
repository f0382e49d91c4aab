import { klFromStandardNormal } from "../math/normal.ts";
import { type Steps, stepwise } from "../math/stepwise.ts";
import type { PlaneIntegrals } from "./cellIntegrals.ts";
import { planeIntegrals } from "./planeCubature.ts";
import type { PlaneCodes } from "./planeCodes.ts";

/**
 * Elbo surgery (Hoffman & Johnson 2016, eq. 8): what the KL term of the ELBO asks for, over N encodings
 *
 *     (1/N) Σ_i KL(q_i ‖ p)  =  I(i; z)  +  KL(q̄ ‖ p),     q̄ = (1/N) Σ_i q_i,   p = N(0, I)
 *
 * nats per digit. I is what a draw of z tells about which of the N digits it came from, log N at most.
 */
export interface Surgery {
  /** (1/N) Σ_i KL(q_i ‖ p), in closed form. */
  readonly klPerPoint: number;
  /** I = (1/N) Σ_i ∫ q_i (log q_i − log q̄), by the fine rule. */
  readonly mutualInformation: number;
  /** KL(q̄ ‖ p) = ∫ q̄ (log q̄ − log p), by the coarse rule: nodes of its own, so that the sum is put to the test. */
  readonly klAggregate: number;
  /** What the same integrals come to by the other rule, and what the whole plane is to hold: (1/N) Σ_i ∫ q_i = 1. */
  readonly otherRule: { readonly mutualInformation: number; readonly klAggregate: number };
  readonly mass: number;
  /** Cells that the plane was cut into. */
  readonly cells: number;
}

/** The mean of KL(q_i ‖ p) in closed form, nats. */
function meanKlFromPrior({ mean, std }: PlaneCodes): number {
  let sum = 0;
  for (let k = 0; k < mean.length; k++) sum += klFromStandardNormal(mean[k], 2 * Math.log(std[k]));
  return sum / (mean.length / 2);
}

const informationOf = ({ codes, aggregate }: PlaneIntegrals): number => codes - aggregate;
const klOf = ({ aggregate, prior }: PlaneIntegrals): number => aggregate - prior;

/** The three terms; it may rest about every millisecond. */
export const surgery = stepwise(function* (codes: PlaneCodes, tolerance?: number): Steps<Surgery> {
  const { fine, coarse, cells } = yield* planeIntegrals(codes, tolerance);
  return {
    klPerPoint: meanKlFromPrior(codes),
    mutualInformation: informationOf(fine),
    klAggregate: klOf(coarse),
    otherRule: { mutualInformation: informationOf(coarse), klAggregate: klOf(fine) },
    mass: fine.mass,
    cells,
  };
});
