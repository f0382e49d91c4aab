import type { Table } from "../../frame/contract.ts";
import type { LotteryResult } from "../../control/lotteryPlayers.ts";

const nats = (name: string) => ({ name, unit: "nats" });
const monkeys = ["optimistic", "causal"] as const;

/** The lottery's tables: its two actions as the lecture names them, both monkeys, and the gamble's value against p. */
export const lotteryTables = ({ actions, players, thresholds, curve }: LotteryResult): readonly Table[] => [
  {
    name: "lottery",
    caption:
      "The sure cost and the gamble: Q by the optimistic and by the causal backup, the inferred policy, and how likely a win is, given that all was optimal.",
    columns: [{ name: "action" }, nats("Q"), nats("causalQ"), { name: "policy" }, { name: "posteriorWin" }],
    rows: actions.map(({ action, Q, causalQ, policy, posteriorWin }) => [
      action,
      Q,
      causalQ,
      policy,
      posteriorWin,
    ]),
  },
  {
    name: "players",
    caption:
      "How often each monkey gambles, how likely it thinks a win is, what it expects to collect and what it does collect on average, and the win probability from which it prefers the gamble.",
    columns: [
      { name: "monkey" },
      { name: "gambleProbability" },
      { name: "believedWin" },
      nats("believedReward"),
      nats("trueReward"),
      { name: "threshold" },
    ],
    rows: monkeys.map((name) => {
      const { gambleProbability, believedWin, believedReward, trueReward } = players[name];
      return [name, gambleProbability, believedWin, believedReward, trueReward, thresholds[name]];
    }),
  },
  {
    name: "gamble",
    caption: "Q of the gamble against its win probability, by both backups.",
    columns: [{ name: "p" }, ...monkeys.map(nats)],
    rows: curve.map(({ p, optimistic, causal }) => [p, optimistic, causal]),
  },
];
