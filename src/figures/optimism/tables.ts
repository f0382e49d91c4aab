import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import { nats, steps, table } from "../../frame/tables.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { placeColumns } from "../../gridworld/gridTables.ts";
import type { Params } from "./figure.ts";
import { monkeys, type Optimism } from "./model.ts";

const both = ["optimistic", "causal"] as const;

/** Every number drawn by the figure `optimism`. */
export const tables = (result: Optimism, params: Params): readonly Table[] => [
  ...lotteryTables(result),
  ...bridgeTables(result, params),
];

/** The lottery's two actions as the lecture names them, both monkeys, and the gamble's value against p. */
const lotteryTables = ({ lottery: { actions, players, thresholds, curve } }: Optimism): readonly Table[] => [
  table(
    "lottery",
    "The sure cost and the gamble: Q by the optimistic and by the causal backup, the inferred policy, and how likely a win is, given that all was optimal.",
    actions,
    ["action", nats("Q"), nats("causalQ"), "policy", "posteriorWin"],
  ),
  table(
    "players",
    "How often each monkey gambles, how likely it thinks a win is, what it expects to collect and what it does collect on average, and the win probability from which it prefers the gamble.",
    monkeys.map(({ name }) => ({ monkey: name, ...players[name], threshold: thresholds[name] })),
    ["monkey", "gambleProbability", "believedWin", nats("believedReward"), nats("trueReward"), "threshold"],
  ),
  table("gamble", "Q of the gamble against its win probability, by both backups.", curve, [
    "p",
    ...both.map((name) => nats(name)),
  ]),
];

function bridgeTables(
  { bridge, t, cell, policies, outcomes, histogram }: Optimism,
  { action }: Params,
): readonly Table[] {
  const { world } = bridge;
  const cells = Array.from(world.open, (state) => ({ state }));
  const place = placeColumns(world, ({ state }: { readonly state: number }) => state);
  return [
    table(
      "bridge",
      "What each monkey collects on the map: mean of the simulated lives, its standard error, the exact mean and standard deviation, what it believes that it collects, and how likely it is at a goal at t = T.",
      monkeys.map(({ name }) => ({ monkey: name, ...bridge[name] })),
      [
        "monkey",
        nats("simulatedMean", ({ mean }) => mean),
        nats("standardError"),
        nats("exactMean", ({ exact }) => exact.mean),
        nats("exactStd", ({ exact }) => Math.sqrt(exact.variance)),
        nats("believedMean", ({ believed }) => believed.mean),
        "arrives",
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
