import { estimatorNames } from "../../inference/gradientStream.ts";
import type { Table } from "../../frame/contract.ts";
import { fits } from "./fits.ts";
import { bins, middleOf } from "./histogram.ts";
import { confidence } from "./interval.ts";
import type { Variance } from "./model.ts";
import type { Values } from "./params.ts";

const named = (...names: string[]): Table["columns"] => names.map((name) => ({ name }));

/** Every number drawn by the figure `variance`; the tables of a view come with it. */
export const tables = (result: Variance, { view, parameter }: Values): readonly Table[] => [
  {
    name: "estimators",
    caption: "Mean and variance of one draw's gradient, estimated and exact.",
    columns: named("estimator", "parameter", "mean", "variance", "exactMean", "exactVariance"),
    rows: result.estimates.map((row) => [
      row.estimator,
      row.parameter,
      row.mean,
      row.variance,
      row.exactMean,
      row.exactVariance,
    ]),
  },
  {
    name: "intervals",
    caption: "99 % confidence intervals of the means and variances.",
    columns: named("estimator", "parameter", "meanLow", "meanHigh", "varianceLow", "varianceHigh"),
    rows: result.estimates.map((row) => [
      row.estimator,
      row.parameter,
      row.mean - confidence * row.standardError,
      row.mean + confidence * row.standardError,
      row.variance - confidence * row.varianceStandardError,
      row.variance + confidence * row.varianceStandardError,
    ]),
  },
  ...(view === "histogram" ? histogramTables(result, parameter) : []),
  ...(view === "k" ? [kTable(result)] : []),
  ...(view === "batch" ? [batchTable(result, parameter), fitTable(result)] : []),
  ...(view === "dimension" ? [dimensionTable(result, parameter), fitTable(result)] : []),
];

const histogramTables = ({ histogram }: Variance, parameter: string): readonly Table[] => [
  {
    name: "histogram",
    caption: `Draws whose gradient in ${parameter} fell into each bin, by its middle.`,
    columns: [{ name: "gradient" }, ...estimatorNames.map((name) => ({ name, unit: "draws" }))],
    rows: Array.from({ length: bins }, (_, bin) => [
      middleOf(bin, histogram.reach),
      ...estimatorNames.map((name) => histogram.counts[name][bin]),
    ]),
  },
  {
    name: "beyond",
    caption: "Draws whose gradient fell outside the axis.",
    columns: [{ name: "estimator" }, { name: "below", unit: "draws" }, { name: "above", unit: "draws" }],
    rows: estimatorNames.map((name) => [name, histogram.below[name], histogram.above[name]]),
  },
];

const kTable = ({ panels }: Variance): Table => ({
  name: "againstK",
  caption: "Variance of one draw against k: exact, and measured at some of the k's.",
  columns: named("f", "estimator", "parameter", "k", "variance", "exactVariance"),
  rows: panels.flatMap(({ rows }) =>
    rows.map((row) => [row.f, row.estimator, row.parameter, row.k, row.variance, row.exactVariance]),
  ),
});

const batchTable = ({ batches }: Variance, parameter: string): Table => ({
  name: "againstM",
  caption: `Variance of the mean gradient in ${parameter} over M draws, measured over many batches and exact.`,
  columns: named("estimator", "M", "batches", "variance", "exactVariance"),
  rows: batches.map((row) => [row.estimator, row.batch, row.batches, row.variance, row.exactVariance]),
});

const dimensionTable = ({ dimensions }: Variance, parameter: string): Table => ({
  name: "againstD",
  caption: `Variance of one draw's gradient in ${parameter} of the first of D coordinates, measured and exact.`,
  columns: named("estimator", "D", "variance", "exactVariance"),
  rows: dimensions.map((row) => [row.estimator, row.dimension, row.variance, row.exactVariance]),
});

const fitTable = (result: Variance): Table => ({
  name: "slopes",
  caption: "Exponents of the measured variance, by least squares on logarithms (against D from 8 on).",
  columns: named("against", "estimator", "slope"),
  rows: fits(result).map(({ against, estimator, slope }) => [against, estimator, slope]),
});
