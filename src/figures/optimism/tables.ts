import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import { nats, steps, table } from "../../frame/tables.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { placeColumns } from "../../gridworld/gridTables.ts";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";
import type { Params } from "./figure.ts";
import type { Optimism } from "./model.ts";

const both = twoMonkeys.map(({ name }) => name);

/** Every number drawn by the figure `optimism`. */
export function tables(
  { bridge, t, cell, policies, outcomes, histogram }: Optimism,
  { action }: Params,
): readonly Table[] {
  const { world } = bridge;
  const cells = Array.from(world.open, (state) => ({ state }));
  const place = placeColumns(world, ({ state }: { readonly state: number }) => state);
  return [
    table(
      "bridge",
      "What each monkey collects on the map: mean of the simulated lives, its standard error, the exact mean and standard deviation, what it believes that it collects, how likely it is at a goal at t = T, and V_1 of the start.",
      both.map((name) => ({ monkey: name, ...bridge[name] })),
      [
        "monkey",
        nats("simulatedMean", ({ mean }) => mean),
        nats("standardError"),
        nats("exactMean", ({ exact }) => exact.mean),
        nats("exactStd", ({ exact }) => Math.sqrt(exact.variance)),
        nats("believedMean", ({ believed }) => believed.mean),
        "arrives",
        nats("startValue"),
      ],
    ),
    table(
      "lives",
      "Share of the simulated lives that collected between two sums; the lowest bin reaches down to the worst life.",
      histogram.bins,
      [nats("from"), nats("to"), ...both],
    ),
    table(
      "outcomes",
      `Where "${action}" in ${placeName(world.columns, cell)} at t = ${t} leads: its probability in the world, and as each monkey believes.`,
      outcomes,
      [...place, "probability", ...both],
    ),
    table(
      "visits",
      "Expected steps on each cell, t = 1 to T, in the true world. Walls are left out.",
      cells,
      [...place, ...both.map((name) => steps(name, ({ state }) => bridge[name].visits[state]))],
    ),
    table(
      "policy",
      `Probability of each action at t = ${t}. Walls are left out.`,
      cells.flatMap(({ state }) =>
        actionNames.map((action, a) => ({
          state,
          action,
          optimistic: policies.optimistic[5 * state + a],
          causal: policies.causal[5 * state + a],
        })),
      ),
      [...place, "action", ...both],
    ),
  ];
}
