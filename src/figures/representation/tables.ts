import { column, measured, nats, steps, table, valueTable } from "../../frame/tables.ts";
import type { Table } from "../../frame/contract.ts";
import { columnOf, rowOf } from "../../control/gridworld.ts";
import { methods, type RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import type { Params } from "./figure.ts";

const seconds = measured("s");

/** Every number drawn by the figure `representation`; the first three tables are those of the lecture's list. */
export const tables = (result: RepresentationSnapshot, { beta }: Params): readonly Table[] => [
  table(
    "returns",
    "Return of greedy episodes from S after so many steps in the world: the mean of all seeds, the worst and the best of them. At 0, before the play that all have behind them, that of random play, exactly. plain is the code at β = 1, where the VAE’s β is another.",
    [...atRandom(result, beta), ...result.returns],
    [steps("steps"), "method", nats("mean"), nats("low"), nats("high")],
  ),
  valueTable(
    "ceiling",
    "Return from S of the best policy and of random play, exactly, over the longest episode that is scored.",
    { optimal: result.ceiling, random: result.randomReturn },
    nats("value"),
  ),
  table(
    "readout",
    "Share of what varies that is read off linearly in held-out pictures (R²): latent, pixels and plain: the position, off the code, the pixels, the code at β = 1; background: the background, off the code.",
    result.readout,
    ["name", "r2"],
  ),
  valueTable(
    "progress",
    "How far the run is: steps of random play, updates of the VAE, steps of each learner; seeds of each method, and the share of the pixels' variance that is due to where the agent is.",
    {
      played: result.played,
      updates: result.updates,
      learned: result.learned,
      seeds: result.seeds,
      relevantShare: result.relevant,
    },
    column("value"),
  ),
  table(
    "trace",
    "The VAE as it is trained: means over the last updates, and R² of the position.",
    result.vae,
    [
      column("update", ({ update }) => update),
      nats("reconstruction"),
      nats("kl"),
      column("r2", ({ position }) => position),
    ],
  ),
  table(
    "computation",
    "What one learner of each method had cost when it was scored, its VAE's training included: measured on the machine that computed it, and counted.",
    result.returns,
    ["method", steps("steps"), seconds("seconds"), "multiplications", nats("mean")],
  ),
  visits(result),
  table(
    "readings",
    "Held-out pictures: the agent's cell, and where a linear reading of the code has it.",
    result.readings,
    ["row", "column", "readRow", "readColumn"],
  ),
];

/** All begin by playing at random. */
const atRandom = ({ randomReturn }: RepresentationSnapshot, beta: number) =>
  methods
    .filter((method) => method !== "plain" || beta !== 1)
    .map((method) => ({ steps: 0, method, mean: randomReturn, low: randomReturn, high: randomReturn }));

const visits = ({ map, visits }: RepresentationSnapshot) =>
  table("visits", "How often random play has left each cell.", visits, [
    column("row", (_, cell) => rowOf(map, cell)),
    column("column", (_, cell) => columnOf(map, cell)),
    column("visits", (count) => count),
  ]);
