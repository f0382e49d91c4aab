import { actionNames } from "../../control/mdp.ts";
import { columnOf, rowOf } from "../../control/gridworld.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import type { Cell, Table } from "../../ui/tables.ts";
import { lotteryTables } from "./lotteryTables.ts";
import type { Optimism } from "./model.ts";
import type { Values } from "./params.ts";

const nats = (name: string) => ({ name, unit: "nats" });
const both = [{ name: "optimistic" }, { name: "causal" }];
const monkeys = ["optimistic", "causal"] as const;

/** Every number drawn by the figure `optimism`. */
export function tables(result: Optimism, { action }: Values): readonly Table[] {
  const { bridge, t, cell, policies, outcomes, histogram } = result;
  const { world } = bridge;
  const place = (s: number): Cell[] => [rowOf(world, s), columnOf(world, s)];
  const cells = Array.from(world.open);
  return [
    ...lotteryTables(result.lottery),
    {
      name: "bridge",
      caption:
        "What each monkey collects on the map: mean of the simulated lives, its standard error, the exact mean and standard deviation, what it believes that it collects, and how likely it is at a goal at t = T.",
      columns: [
        { name: "monkey" },
        ...["simulatedMean", "standardError", "exactMean", "exactStd", "believedMean"].map(nats),
        { name: "arrives" },
      ],
      rows: monkeys.map((name) => {
        const { mean, standardError, exact, believed, arrives } = bridge[name];
        return [name, mean, standardError, exact.mean, Math.sqrt(exact.variance), believed.mean, arrives];
      }),
    },
    {
      name: "lives",
      caption:
        "Share of the simulated lives that collected between two sums; the lowest bin reaches down to the worst life.",
      columns: [nats("from"), nats("to"), ...both],
      rows: histogram.bins.map((bin) => [bin.from, bin.to, bin.optimistic, bin.causal]),
    },
    {
      name: "outcomes",
      caption: `Where "${action}" in ${placeName(world.columns, cell)} at t = ${t} leads: its probability in the world, and as each monkey believes.`,
      columns: [{ name: "row" }, { name: "column" }, { name: "probability" }, ...both],
      rows: outcomes.map((to) => [...place(to.state), to.probability, to.optimistic, to.causal]),
    },
    {
      name: "visits",
      caption: "Expected steps on each cell, t = 1 to T, in the true world. Walls are left out.",
      columns: [{ name: "row" }, { name: "column" }, ...monkeys.map((name) => ({ name, unit: "steps" }))],
      rows: cells.map((s) => [...place(s), bridge.optimistic.visits[s], bridge.causal.visits[s]]),
    },
    {
      name: "policy",
      caption: `Probability of each action at t = ${t}. Walls are left out.`,
      columns: [{ name: "row" }, { name: "column" }, { name: "action" }, ...both],
      rows: cells.flatMap((s) =>
        actionNames.map((name, a) => [
          ...place(s),
          name,
          policies.optimistic[5 * s + a],
          policies.causal[5 * s + a],
        ]),
      ),
    },
  ];
}
