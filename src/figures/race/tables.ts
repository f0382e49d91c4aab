import type { Table } from "../../frame/contract.ts";
import { column, extended, nats, steps, table, valueTable } from "../../frame/tables.ts";
import { gapOf, lostOf } from "./standing.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";

/** Every number drawn by the figure `race`. */
export const tables = ({ step, trace, lanes, best }: RaceSnapshot): readonly Table[] => [
  table(
    "race",
    "Exact ELBO of the runs of each estimator: the median, and the band that holds eight in ten of them; −∞ where they diverged.",
    lanes.flatMap(({ estimator }, k) => trace.map(({ step, lanes }) => ({ estimator, step, ...lanes[k] }))),
    [
      "estimator",
      steps("step"),
      "samples",
      ...(["low", "median", "high"] as const).map((at) => extended(nats(at))),
    ],
  ),
  table(
    "runs",
    "Where every run stands, and the step at which it diverged if it did.",
    lanes.flatMap(({ estimator, runs }) => runs.map((state, run) => ({ estimator, run, ...state }))),
    ["estimator", "run", "mu", "sigma", extended(nats("elbo")), steps("divergedAt")],
  ),
  table(
    "now",
    "How far each estimator’s median run is below the best q, and how many of its runs have diverged.",
    lanes.map((lane) => ({ ...lane, step })),
    [
      "estimator",
      steps("step"),
      "samples",
      extended(nats("gap", (lane) => gapOf(lane, best))),
      column("diverged", (lane) => lostOf(lane).length),
    ],
  ),
  valueTable("ceiling", "The ELBO of the best Gaussian q.", { bestElbo: best }, nats("value")),
];
