import type { Check } from "../../frame/contract.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";

/** Nats that two quadratures of the same codes may part by. */
const QUADRATURE = 1e-6;

/** The identity held to its closed form, each quadrature to another, and what z tells to draws of it. */
export function checks({ surgery, byDraws }: PriorOrPosteriorSnapshot): readonly Check[] {
  const { klPerPoint, mutualInformation, klAggregate, otherRule, mass } = surgery;
  const byRule = [
    within(
      "I + KL of the aggregate, by quadrature, against the mean KL of the codes in closed form",
      mutualInformation + klAggregate,
      klPerPoint,
      QUADRATURE,
    ),
    within(
      "I by 8 × 8 nodes a cell against 6 × 6: the error of the plane’s grid",
      mutualInformation,
      otherRule.mutualInformation,
      QUADRATURE,
    ),
    within(
      "KL of the aggregate by 6 × 6 nodes a cell against 8 × 8",
      klAggregate,
      otherRule.klAggregate,
      QUADRATURE,
    ),
    within("The aggregate’s mass on the plane against 1", mass, 1, 1e-8),
  ];
  if (byDraws === null) return byRule;
  const drawn = sampled(
    "I by 1,000 draws of the aggregate against quadrature",
    byDraws.mean,
    mutualInformation,
    byDraws.standardError,
  );
  return [...byRule, drawn];
}
