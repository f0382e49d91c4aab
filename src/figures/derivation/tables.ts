import type { Table } from "../../frame/contract.ts";
import type { Derivation } from "./model.ts";
import type { Values } from "./params.ts";

const nats = (name: string) => ({ name, unit: "nats" });

/** Every number drawn by the figure `derivation`. */
export const tables = ({ terms, lines, low, high }: Derivation, { samples }: Values): readonly Table[] => [
  {
    name: "lines",
    caption: "Each line of the ELBO: its exact value, its estimate, and the variance of a single draw.",
    columns: [
      { name: "line" },
      nats("exact"),
      { name: "samples" },
      nats("estimate"),
      nats("standardError"),
      { name: "variance", unit: "nats²" },
      { name: "gradientVariance", unit: "nats²" },
    ],
    rows: lines.map((line) => [
      line.name,
      line.exact,
      samples,
      line.estimate,
      line.standardError,
      line.variance,
      line.gradientVariance,
    ]),
  },
  {
    name: "terms",
    caption: "The terms that the lines are made of, exact.",
    columns: [{ name: "name" }, nats("value")],
    rows: Object.entries(terms),
  },
  {
    name: "draws",
    caption: "The share of each line’s single draws between two values, as far as the axis reaches.",
    columns: [{ name: "line" }, nats("from"), nats("to"), { name: "share" }],
    rows: lines.flatMap(({ name, histogram }) =>
      histogram.filter(({ share }) => share > 0).map(({ from, to, share }) => [name, from, to, share]),
    ),
  },
  {
    name: "axis",
    caption: "The reach of the axis.",
    columns: [nats("low"), nats("high")],
    rows: [[low, high]],
  },
];
