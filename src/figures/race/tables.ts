import type { Table } from "../../frame/contract.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";

const nats = (name: string) => ({ name, unit: "nats", extended: true });
const steps = (name: string) => ({ name, unit: "steps" });

/** Every number drawn by the figure `race`. */
export const tables = ({ trace, lanes, best }: RaceSnapshot): readonly Table[] => [
  {
    name: "race",
    caption:
      "Exact ELBO of the runs of each estimator: the median, and the band that holds eight in ten of them; −∞ where they diverged.",
    columns: [
      { name: "estimator" },
      steps("step"),
      { name: "samples" },
      nats("low"),
      nats("median"),
      nats("high"),
    ],
    rows: lanes.flatMap(({ estimator }, k) =>
      trace.map((row) => {
        const { samples, low, median, high } = row.lanes[k];
        return [estimator, row.step, samples, low, median, high];
      }),
    ),
  },
  {
    name: "runs",
    caption: "Where every run stands, and the step at which it diverged if it did.",
    columns: [
      { name: "estimator" },
      { name: "run" },
      { name: "mu" },
      { name: "sigma" },
      nats("elbo"),
      steps("divergedAt"),
    ],
    rows: lanes.flatMap(({ estimator, runs }) =>
      runs.map(({ mu, sigma, elbo, divergedAt }, run) => [estimator, run, mu, sigma, elbo, divergedAt]),
    ),
  },
  {
    name: "ceiling",
    caption: "The ELBO of the best Gaussian q.",
    columns: [{ name: "name" }, { name: "value", unit: "nats" }],
    rows: [["bestElbo", best]],
  },
];
