import type { Table } from "../../frame/contract.ts";
import { column, measured, nats, table, valueTable } from "../../frame/tables.ts";
import type { Params } from "./figure.ts";
import type { Derivation } from "./model.ts";

const nats2 = measured("nats²");

/** Every number drawn by the figure `derivation`. */
export const tables = ({ terms, lines, low, high }: Derivation, { samples }: Params): readonly Table[] => [
  table(
    "lines",
    "Each line of the ELBO: its exact value, its estimate, the variance of a single draw, and that of its slope in μ by the named estimator.",
    lines,
    [
      column("line", ({ name }) => name),
      nats("exact"),
      column("samples", () => samples),
      nats("estimate"),
      nats("standardError"),
      nats2("variance"),
      nats2("gradientVariance"),
      "gradientBy",
    ],
  ),
  valueTable("terms", "The terms that the lines are made of, exact.", { ...terms }, nats("value")),
  table(
    "draws",
    "The share of each line’s single draws between two values, as far as the axis reaches.",
    lines.flatMap(({ name, histogram }) =>
      histogram.filter(({ share }) => share > 0).map((bin) => ({ line: name, ...bin })),
    ),
    ["line", nats("from"), nats("to"), "share"],
  ),
  table("axis", "The reach of the axis.", [{ low, high }], [nats("low"), nats("high")]),
];
