import type { Table } from "../../frame/contract.ts";
import { column, measured, table } from "../../frame/tables.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { middleOf } from "../../math/histogram.ts";
import { within99 } from "../../math/normal.ts";
import type { Params } from "./figure.ts";
import { bins, type Estimate, type Variance } from "./model.ts";

const draws = measured("draws");
const meanAt = (errors: number) => (row: Estimate) => row.mean + errors * row.standardError;
const varianceAt = (errors: number) => (row: Estimate) => row.variance + errors * row.varianceStandardError;

/** Every number drawn by the figure `variance`; the tables of a view come with it. */
export const tables = (result: Variance, { view, parameter }: Params): readonly Table[] => [
  table("estimators", "Mean and variance of one draw's gradient, estimated and exact.", result.estimates, [
    "estimator",
    "parameter",
    "mean",
    "variance",
    "exactMean",
    "exactVariance",
  ]),
  table("intervals", "99 % confidence intervals of the means and variances.", result.estimates, [
    "estimator",
    "parameter",
    column("meanLow", meanAt(-within99)),
    column("meanHigh", meanAt(within99)),
    column("varianceLow", varianceAt(-within99)),
    column("varianceHigh", varianceAt(within99)),
  ]),
  ...viewTables[view](result, parameter),
];

const slopes = ({ fits }: Variance) =>
  table(
    "slopes",
    "Exponents of the measured variance, by least squares on logarithms (against D from 8 on).",
    fits,
    ["against", "estimator", "slope"],
  );

const viewTables: Readonly<
  Record<Params["view"], (result: Variance, parameter: string) => readonly Table[]>
> = {
  histogram: ({ histogram: { reach, counts, below, above } }, parameter) => [
    table(
      "histogram",
      `Draws whose gradient in ${parameter} fell into each bin, by its middle.`,
      Array.from({ length: bins }, (_, bin) => bin),
      [
        column("gradient", (bin) => middleOf(bin, bins, reach)),
        ...estimatorNames.map((name) => draws(name, (bin: number) => counts[name][bin])),
      ],
    ),
    table("beyond", "Draws whose gradient fell outside the axis.", estimatorNames, [
      column("estimator", (name) => name),
      draws("below", (name) => below[name]),
      draws("above", (name) => above[name]),
    ]),
  ],
  k: ({ panels }) => [
    table(
      "againstK",
      "Variance of one draw against k: exact, and measured at some of the k's.",
      panels.flatMap(({ f, rows }) => rows.map((row) => ({ f, ...row, k: row.at }))),
      ["f", "estimator", "parameter", "k", "variance", "exactVariance"],
    ),
  ],
  batch: (result, parameter) => [
    table(
      "againstM",
      `Variance of the mean gradient in ${parameter} over M draws, measured over many batches and exact.`,
      result.batches,
      ["estimator", column("M", ({ at }) => at), "batches", "variance", "exactVariance"],
    ),
    slopes(result),
  ],
  dimension: (result, parameter) => [
    table(
      "againstD",
      `Variance of one draw's gradient in ${parameter} of the first of D coordinates, measured and exact.`,
      result.dimensions,
      ["estimator", column("D", ({ at }) => at), "variance", "exactVariance"],
    ),
    slopes(result),
  ],
};
