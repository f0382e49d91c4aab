import type { Table } from "../../frame/contract.ts";
import { column, nats, table, valueTable } from "../../frame/tables.ts";
import type { Decoded, PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";

const countOfDraws = ({ z }: Decoded): number => z.length / 2;

/** A row for each draw. */
const rowsOf = (from: string, decoded: Decoded) =>
  Array.from({ length: countOfDraws(decoded) }, (_, k) => ({
    from,
    z1: decoded.z[2 * k],
    z2: decoded.z[2 * k + 1],
    logAggregate: decoded.logAggregate[k],
    logPrior: decoded.logPrior[k],
  }));

/** Every number drawn by the figure `prior-or-posterior`; the first two tables are those of the lecture's list. */
export function tables(snapshot: PriorOrPosteriorSnapshot): readonly Table[] {
  const { codes, labels, surgery, fromPrior, fromAggregate, probe, step } = snapshot;
  const { klPerPoint, mutualInformation, klAggregate, holeShare } = surgery;
  const { mean, std } = codes;
  return [
    valueTable(
      "surgery",
      "The mean KL of the codes from the prior, and its two parts: what z tells of which digit it came from, and the KL of the aggregate from the prior; nats per digit.",
      { klPerPoint, mutualInformation, klAggregate },
      nats("value"),
    ),
    table(
      "codes",
      "q(z | x) of each digit that is encoded: its class, mean and standard deviation.",
      labels,
      [
        column("digit", (digit) => digit),
        column("mean1", (_, i) => mean[2 * i]),
        column("mean2", (_, i) => mean[2 * i + 1]),
        column("std1", (_, i) => std[2 * i]),
        column("std2", (_, i) => std[2 * i + 1]),
      ],
    ),
    table(
      "samples",
      "The draws that are decoded, and the log densities of aggregate and prior where they lie.",
      [...rowsOf("prior", fromPrior), ...rowsOf("aggregate", fromAggregate), ...rowsOf("probe", probe)],
      ["from", "z1", "z2", nats("logAggregate"), nats("logPrior")],
    ),
    valueTable(
      "network",
      "Which network it is, at which step its terms were computed, for how many digits, and the part of the prior’s draws that falls where the aggregate is less than a tenth as dense.",
      {
        shippedBeta: snapshot.shippedBeta,
        shippedSteps: snapshot.shippedSteps,
        steps: step,
        lastBeta: snapshot.trainedBeta,
        termsAtStep: surgery.step,
        digits: labels.length,
        logDigits: Math.log(labels.length),
        holeShare,
        holePercent: 100 * holeShare,
      },
      column("value"),
    ),
  ];
}
