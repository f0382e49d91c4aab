import { addingUp } from "../../math/addingUp.ts";
import { fixed } from "../../math/formatNumber.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { networkInWords } from "./networkInWords.ts";

/** Which network it is, the three terms, and how often a draw from the prior falls into a hole. */
export function describe(snapshot: PriorOrPosteriorSnapshot): string {
  const { klPerPoint, mutualInformation, klAggregate, holeShare } = snapshot.surgery;
  const write = addingUp([mutualInformation, klAggregate, klPerPoint]);
  const parts = `${write(mutualInformation)} that it tells of its digit and ${write(klAggregate)} that all codes together are from the prior`;
  return [
    `${networkInWords(snapshot)}: a code costs ${write(klPerPoint)} nats, ${parts}.`,
    `Of the prior’s draws ${fixed(100 * holeShare, 1)} percent fall into a hole.`,
  ].join(" ");
}
