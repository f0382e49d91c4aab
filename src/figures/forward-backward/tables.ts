import { valuesAt } from "../../control/backwardMessages.ts";
import { jointAlphaAt } from "../../control/cones.ts";
import { layerOf, linesAt, type Road } from "../../control/road.ts";
import type { Table } from "../../frame/contract.ts";
import { column, extended, measured, nats, steps, table } from "../../frame/tables.ts";
import { cellTable, placeColumns, timesInTables } from "../../gridworld/gridTables.ts";
import { principalAxes } from "../../math/principalAxes.ts";
import type { Params } from "./figure.ts";
import { type ForwardBackward, roadsOf } from "./model.ts";

const cells = measured("cells");
const squares = measured("cells²");
const worldOf = ({ dynamics }: Road) => ({ world: dynamics === "true" ? "true" : "believed" });

/** Every number drawn, and the same for the other times. */
export function tables(result: ForwardBackward, { across }: Params): readonly Table[] {
  const roads = roadsOf(result);
  return [
    messages(result),
    spreads(roads),
    cones(result, across),
    sampled(result, roads),
    lines(result, roads),
  ];
}

function messages({ world, problem, forward, backward, marginals, t, isProduct }: ForwardBackward): Table {
  const told = isProduct
    ? "marginal = exp(logAlpha + logBeta) / p(O)."
    : "With slips and the causal backup the marginal is the policy’s roll-out, not the product.";
  return cellTable(
    "messages",
    `Forward message log p(s, O before t), backward message log p(O from t | s), and p(s | O). ${told}`,
    timesInTables(world, problem.horizon, t),
    [
      extended(nats("logAlpha", (time) => jointAlphaAt(forward, time))),
      extended(nats("logBeta", (time) => valuesAt(backward, time).map((V) => V / problem.temperature))),
      column("marginal", (time) => layerOf(world, marginals, time)),
    ],
  );
}

const spreads = (roads: readonly Road[]): Table =>
  table(
    "spread",
    "How widely the marginal is spread at each time, in the believed and in the true world.",
    roads.flatMap((road) =>
      road.spreads.map(({ entropy, row, column, covariance: [rowRow, rowColumn, columnColumn] }, i) => ({
        ...worldOf(road),
        t: i + 1,
        entropy,
        meanRow: row,
        meanColumn: column,
        varianceRow: rowRow,
        covariance: rowColumn,
        varianceColumn: columnColumn,
        axes: principalAxes(columnColumn, rowColumn, rowRow),
      })),
    ),
    [
      "world",
      steps("t"),
      nats("entropy"),
      "meanRow",
      "meanColumn",
      squares("varianceRow"),
      squares("covariance"),
      squares("varianceColumn"),
      cells("longStd", ({ axes }) => axes.major),
      cells("shortStd", ({ axes }) => axes.minor),
    ],
  );

function cones({ cones: all }: ForwardBackward, across: Params["across"]): Table {
  const line = across === "rows" ? "row" : "column";
  return table(
    "cones",
    `Both messages added up along each ${line}, at every time.`,
    all.flatMap(({ t, logAlpha, logBeta }) =>
      logAlpha.map((alpha, i) => ({ t, i, logAlpha: alpha, logBeta: logBeta[i] })),
    ),
    [steps("t"), column(line, ({ i }) => i), extended(nats("logAlpha")), extended(nats("logBeta"))],
  );
}

const sampled = ({ world, t }: ForwardBackward, roads: readonly Road[]): Table =>
  table(
    "sampled",
    `Sampled monkeys in each cell at t = ${t}, and the marginal that they are drawn from. Walls are left out.`,
    roads.flatMap((road) => {
      const [counts, marginals] = [layerOf(world, road.crowd.counts, t), layerOf(world, road.marginals, t)];
      return Array.from(world.open, (s) => ({
        ...worldOf(road),
        s,
        count: counts[s],
        share: counts[s] / road.crowd.count,
        marginal: marginals[s],
      }));
    }),
    ["world", ...placeColumns(world, ({ s }: { readonly s: number }) => s), "count", "share", "marginal"],
  );

const lines = ({ world, t }: ForwardBackward, roads: readonly Road[]): Table =>
  table(
    "lines",
    `Rows and columns at t = ${t}: the share of the monkeys, its probability, and the band that chance allows.`,
    roads.flatMap((road) =>
      (["rows", "columns"] as const).flatMap((across) =>
        linesAt(world, road, t, across).map(({ share, exact, band: [low, high] }, i) => ({
          ...worldOf(road),
          line: across === "rows" ? "row" : "column",
          number: i,
          share,
          probability: exact,
          low,
          high,
        })),
      ),
    ),
    ["world", "line", "number", "share", "probability", "low", "high"],
  );
