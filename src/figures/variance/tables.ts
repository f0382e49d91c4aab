import type { Table } from "../../frame/contract.ts";
import { column, measured, table } from "../../frame/tables.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { within99 } from "../../math/normal.ts";
import type { Params } from "./figure.ts";
import { type Estimate, type Variance } from "./model.ts";

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
  table(
    "worth",
    "Draws of each estimator, averaged, that are as sharp as one pathwise draw; none where that does not vary.",
    result.estimates,
    ["estimator", "parameter", column("draws", (row) => drawsPerPathwise(result, row))],
  ),
  ...viewTables[view](result, parameter),
];

/** Averaging M draws divides a variance by M: so many make this estimator as sharp as one pathwise draw. */
export function drawsPerPathwise(
  { estimates }: Variance,
  { parameter, exactVariance }: Estimate,
): number | null {
  const pathwise = estimates.find(
    (row) => row.estimator === "reparameterized" && row.parameter === parameter,
  );
  return pathwise && pathwise.exactVariance > 0 ? exactVariance / pathwise.exactVariance : null;
}

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
  histogram: ({ histograms }, parameter) => [
    table(
      "histogram",
      `Draws whose gradient in ${parameter} fell into each bin, by its middle.`,
      histograms.scoreFunction,
      [
        column("gradient", ({ from, to }) => (from + to) / 2),
        ...estimatorNames.map((name) =>
          draws(name, (_: unknown, bin: number) => histograms[name][bin].count),
        ),
      ],
    ),
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
