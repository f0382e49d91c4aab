import type { Surgery } from "../../inference/elboSurgery.ts";
import { addingUp } from "../../math/addingUp.ts";
import { fixed } from "../../math/formatNumber.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { grouped } from "../../math/grouped.ts";

/** Which network it is, the three terms, and how often a draw from the prior falls into a hole. */
export function describe(snapshot: PriorOrPosteriorSnapshot): string {
  const { klPerPoint, mutualInformation, klAggregate, holeShare } = snapshot.surgery;
  const write = writeTerms(snapshot.surgery);
  const parts = `${write(mutualInformation)} that it tells of its digit and ${write(klAggregate)} by which all codes together differ from the prior`;
  return [
    `${networkInWords(snapshot)}: a code costs ${write(klPerPoint)} nats, ${parts}.`,
    `Of the prior’s draws ${fixed(100 * holeShare, 1)} percent fall into a hole.`,
  ].join(" ");
}

/** Below so many nats two decimals would say nothing. */
const TINY = 0.05;

/** Writes the three terms so that the two add up to the first as printed, and a collapsed run's are not all 0.00. */
export function writeTerms({
  klPerPoint,
  mutualInformation,
  klAggregate,
}: Surgery): (value: number) => string {
  return klPerPoint < TINY
    ? (value) => fixed(value, 5)
    : addingUp([mutualInformation, klAggregate, klPerPoint]);
}

type Network = Pick<PriorOrPosteriorSnapshot, "shippedBeta" | "trainedBeta" | "step">;

/** "The shipped run at β = 1", or what it has become. */
const networkInWords = ({ shippedBeta, trainedBeta, step }: Network): string =>
  step === 0
    ? `The shipped run at β = ${shippedBeta}`
    : `From β = ${shippedBeta}, then ${grouped(step)} steps, the last at β = ${trainedBeta}`;
