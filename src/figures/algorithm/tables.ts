import type { Table } from "../../frame/contract.ts";
import { listing } from "./listing.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";

const nats = (name: string) => ({ name, unit: "nats" });

/** Every number drawn by the figure `algorithm`. */
export const tables = (result: LoopSnapshot): readonly Table[] => [
  {
    name: "lines",
    caption: "The numbers of the iteration, line by line, as far as it has run.",
    columns: [{ name: "line" }, { name: "name" }, { name: "value" }],
    rows: listing(result.registers, result).flatMap(({ line, numbers }) =>
      numbers.map(({ name, value }) => [line, name, value]),
    ),
  },
  {
    name: "parameters",
    caption:
      "Every parameter now, and where it is best: maximum likelihood, and the encoder that inverts that decoder.",
    columns: [{ name: "parameter" }, { name: "value" }, { name: "best" }, { name: "rate" }],
    rows: (["w", "b", "a", "c", "s"] as const).map((name) => [
      name,
      { ...result.theta, ...result.phi }[name],
      { ...result.ceiling.theta, ...result.ceiling.phi }[name],
      result.rate,
    ]),
  },
  {
    name: "trace",
    caption: "Exact ELBO and exact log evidence, means over the data points, and the parameters.",
    columns: [
      { name: "iteration" },
      nats("elbo"),
      nats("logEvidence"),
      { name: "w" },
      { name: "b" },
      { name: "a" },
      { name: "c" },
      { name: "s" },
    ],
    rows: result.trace.map((row) => [
      row.iteration,
      row.elbo,
      row.logEvidence,
      row.w,
      row.b,
      row.a,
      row.c,
      row.s,
    ]),
  },
  {
    name: "ceiling",
    caption: "The highest log evidence that a decoder can reach, a mean over the data points.",
    columns: [nats("logEvidence")],
    rows: [[result.ceiling.logEvidence]],
  },
  {
    name: "data",
    caption: "The data points.",
    columns: [{ name: "i" }, { name: "x" }],
    rows: Array.from(result.points, (x, i) => [i, x]),
  },
];
