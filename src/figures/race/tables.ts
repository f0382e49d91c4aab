import type { Table } from "../../frame/contract.ts";
import { extended, nats, steps, table, valueTable } from "../../frame/tables.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";

/** Every number drawn by the figure `race`. */
export const tables = ({ trace, lanes, best }: RaceSnapshot): readonly Table[] => [
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
  valueTable("ceiling", "The ELBO of the best Gaussian q.", { bestElbo: best }, nats("value")),
];
