import type { Table } from "../../frame/contract.ts";
import { column, table } from "../../frame/tables.ts";
import { histogramOf } from "./histogram.ts";
import { drawCount, type GraphResult } from "./model.ts";

/** Every number drawn by the figure `graph`. */
export const tables = ({ nodes, edges, slopes, steps, done }: GraphResult): readonly Table[] => [
  table("nodes", "Each node’s value, and its adjoint where the backward pass has completed it.", nodes, [
    column("node", ({ name }) => name),
    "kind",
    "value",
    "adjoint",
    "progress",
  ]),
  table("edges", "What goes forward along each edge, and what has come back.", edges, [
    "from",
    "to",
    "value",
    "adjoint",
    "progress",
  ]),
  table(
    "gradients",
    "What the backward pass gives for the parameters; by each route, the estimate from this draw and on average; and the exact gradient.",
    slopes,
    [
      "parameter",
      "route",
      "exact",
      "pass",
      column("draw", ({ draws }) => draws[0]),
      "mean",
      "standardError",
      "limit",
      column("error", ({ limit, exact }) => limit - exact),
    ],
  ),
  table(
    "backward",
    "Steps of the backward pass: all there are, and those done.",
    [{ steps: steps.length, done }],
    ["steps", "done"],
  ),
  table(
    "draws",
    `How many of ${drawCount} draws give a gradient between two values, as far as the axis reaches.`,
    slopes.flatMap((slope) => histogramOf(slope).map((bin) => ({ parameter: slope.parameter, ...bin }))),
    ["parameter", "from", "to", "count"],
  ),
];
