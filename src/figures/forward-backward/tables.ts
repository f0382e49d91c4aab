import { columnOf, rowOf } from "../../control/gridworld.ts";
import { valuesAt } from "../../control/backwardMessages.ts";
import { principalAxes } from "../../marks/grid/principalAxes.ts";
import type { Table } from "../../frame/contract.ts";
import { timesInTables } from "../../gridworld/gridTables.ts";
import { jointAlphaAt } from "../../control/cones.ts";
import type { ForwardBackward } from "./model.ts";
import type { Values } from "./params.ts";
import { type Road, layerOf, linesAt } from "../../control/road.ts";

const nats = { unit: "nats" };
const steps = { name: "t", unit: "steps" };
const nameOf = ({ dynamics }: Road) => (dynamics === "true" ? "true" : "believed");

/** Every number drawn, and the same for the other times. */
export function tables(result: ForwardBackward, { across }: Values): readonly Table[] {
  const roads = [result.believed, result.actual].filter((road) => road !== null);
  return [
    messages(result),
    spreads(roads),
    cones(result, across),
    cells(result, roads),
    lines(result, roads),
  ];
}

function messages({ world, problem, forward, backward, marginals, t, isProduct }: ForwardBackward): Table {
  const { times, coverage } = timesInTables(world, problem.horizon, t);
  const told = isProduct
    ? "marginal = exp(logAlpha + logBeta) / p(O)."
    : "With slips and the causal backup the marginal is the policy’s roll-out, not the product.";
  return {
    name: "messages",
    caption: `Forward message log p(s, O before t), backward message log p(O from t | s), and p(s | O). ${told} ${coverage}`,
    columns: [
      steps,
      { name: "row" },
      { name: "column" },
      { name: "logAlpha", ...nats, extended: true },
      { name: "logBeta", ...nats, extended: true },
      { name: "marginal" },
    ],
    rows: times.flatMap((time) => {
      const alpha = jointAlphaAt(forward, time);
      const V = valuesAt(backward, time);
      const m = layerOf(world, marginals, time);
      return Array.from(world.open, (s) => [
        time,
        rowOf(world, s),
        columnOf(world, s),
        alpha[s],
        V[s] / problem.temperature,
        m[s],
      ]);
    }),
  };
}

function spreads(roads: readonly Road[]): Table {
  const squared = { unit: "cells²" };
  return {
    name: "spread",
    caption: "How widely the marginal is spread at each time, in the believed and in the true world.",
    columns: [
      { name: "world" },
      steps,
      { name: "entropy", ...nats },
      { name: "meanRow" },
      { name: "meanColumn" },
      { name: "varianceRow", ...squared },
      { name: "covariance", ...squared },
      { name: "varianceColumn", ...squared },
      { name: "longStd", unit: "cells" },
      { name: "shortStd", unit: "cells" },
    ],
    rows: roads.flatMap((road) =>
      road.spreads.map((spread, i) => {
        const { entropy, row, column, covariance } = spread;
        const [rowRow, rowColumn, columnColumn] = covariance;
        const { major, minor } = principalAxes(columnColumn, rowColumn, rowRow);
        return [nameOf(road), i + 1, entropy, row, column, ...covariance, major, minor];
      }),
    ),
  };
}

function cones({ cones: all }: ForwardBackward, across: "rows" | "columns"): Table {
  const line = across === "rows" ? "row" : "column";
  return {
    name: "cones",
    caption: `Both messages added up along each ${line}, at every time.`,
    columns: [
      steps,
      { name: line },
      { name: "logAlpha", ...nats, extended: true },
      { name: "logBeta", ...nats, extended: true },
    ],
    rows: all.flatMap(({ t, logAlpha, logBeta }) => logAlpha.map((alpha, i) => [t, i, alpha, logBeta[i]])),
  };
}

function cells({ world, t }: ForwardBackward, roads: readonly Road[]): Table {
  return {
    name: "sampled",
    caption: `Sampled monkeys in each cell at t = ${t}, and the marginal that they are drawn from. Walls are left out.`,
    columns: [
      { name: "world" },
      { name: "row" },
      { name: "column" },
      { name: "count" },
      { name: "share" },
      { name: "marginal" },
    ],
    rows: roads.flatMap((road) => {
      const n = layerOf(world, road.crowd.counts, t);
      const m = layerOf(world, road.marginals, t);
      return Array.from(world.open, (s) => [
        nameOf(road),
        rowOf(world, s),
        columnOf(world, s),
        n[s],
        n[s] / road.crowd.count,
        m[s],
      ]);
    }),
  };
}

function lines({ world, t }: ForwardBackward, roads: readonly Road[]): Table {
  return {
    name: "lines",
    caption: `Rows and columns at t = ${t}: the share of the monkeys, its probability, and the band that chance allows.`,
    columns: [
      { name: "world" },
      { name: "line" },
      { name: "number" },
      { name: "share" },
      { name: "probability" },
      { name: "low" },
      { name: "high" },
    ],
    rows: roads.flatMap((road) =>
      (["rows", "columns"] as const).flatMap((across) =>
        linesAt(world, road, t, across).map(({ share, exact, band }, i) => [
          nameOf(road),
          across === "rows" ? "row" : "column",
          i,
          share,
          exact,
          ...band,
        ]),
      ),
    ),
  };
}
