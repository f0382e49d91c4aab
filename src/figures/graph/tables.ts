import type { Table } from "../../frame/contract.ts";
import { histogramOf } from "./histogram.ts";
import { drawCount, type GraphResult } from "./model.ts";

/** Every number drawn by the figure `graph`. */
export const tables = ({ nodes, edges, slopes, steps, done }: GraphResult): readonly Table[] => [
  {
    name: "nodes",
    caption: "Each node’s value, and its adjoint where the backward pass has completed it.",
    columns: [
      { name: "node" },
      { name: "kind" },
      { name: "value" },
      { name: "adjoint" },
      { name: "progress" },
    ],
    rows: nodes.map(({ name, kind, value, adjoint, progress }) => [name, kind, value, adjoint, progress]),
  },
  {
    name: "edges",
    caption: "What goes forward along each edge, and what has come back.",
    columns: [{ name: "from" }, { name: "to" }, { name: "value" }, { name: "adjoint" }, { name: "progress" }],
    rows: edges.map(({ from, to, value, adjoint, progress }) => [from, to, value, adjoint, progress]),
  },
  {
    name: "gradients",
    caption:
      "What the backward pass gives for the parameters; by each route, the estimate from this draw and on average; and the exact gradient.",
    columns: [
      { name: "parameter" },
      { name: "route" },
      { name: "exact" },
      { name: "pass" },
      { name: "draw" },
      { name: "mean" },
      { name: "standardError" },
      { name: "limit" },
      { name: "error" },
    ],
    rows: slopes.map(({ parameter, route, exact, pass, draws, mean, standardError, limit }) => [
      parameter,
      route,
      exact,
      pass,
      draws[0],
      mean,
      standardError,
      limit,
      limit - exact,
    ]),
  },
  {
    name: "backward",
    caption: "Steps of the backward pass: all there are, and those done.",
    columns: [{ name: "steps" }, { name: "done" }],
    rows: [[steps.length, done]],
  },
  {
    name: "draws",
    caption: `How many of ${drawCount} draws give a gradient between two values, as far as the axis reaches.`,
    columns: [{ name: "parameter" }, { name: "from" }, { name: "to" }, { name: "count" }],
    rows: slopes.flatMap((slope) =>
      histogramOf(slope).map(({ from, to, count }) => [slope.parameter, from, to, count]),
    ),
  },
];
