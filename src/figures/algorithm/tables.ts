import type { Table } from "../../frame/contract.ts";
import { column, nats, table, valueTable } from "../../frame/tables.ts";
import { listing } from "../../inference/loopListing.ts";
import { parameterNames } from "../../inference/loopOracle.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import type { Params } from "./figure.ts";
import { standing } from "../../runs/loop/standing.ts";

/** Every number drawn by the figure `algorithm`. */
export const tables = (result: LoopSnapshot, { noise }: Params): readonly Table[] => {
  const { registers, theta, phi, ceiling, rate, trace, points } = result;
  const [now, best] = [
    { ...theta, ...phi },
    { ...ceiling.theta, ...ceiling.phi },
  ];
  return [
    table(
      "lines",
      "The numbers of the iteration, line by line, as far as it has run; of lines that change parameters, before they run, what these are.",
      listing(registers, result).flatMap(({ line, numbers }) =>
        numbers.map((number) => ({ line, ...number })),
      ),
      ["line", "name", "value"],
    ),
    valueTable(
      "standing",
      "The iteration under way or last through; exact means over the data points of ELBO and log p(x), and what they lack.",
      { ...standing(result, noise) },
      column("value"),
    ),
    table(
      "parameters",
      "Every parameter now, and where it is best: maximum likelihood, and the encoder that inverts that decoder.",
      parameterNames.map((parameter) => ({ parameter, value: now[parameter], best: best[parameter], rate })),
      ["parameter", "value", "best", "rate"],
    ),
    table(
      "trace",
      "Exact ELBO and exact log evidence, means over the data points, and the parameters.",
      trace,
      ["iteration", nats("elbo"), nats("logEvidence"), ...parameterNames],
    ),
    table(
      "ceiling",
      "The highest log evidence that a decoder can reach, a mean over the data points.",
      [ceiling],
      [nats("logEvidence")],
    ),
    table("data", "The data points.", points, [column("i", (_, i) => i), column("x", (x) => x)]),
  ];
};
