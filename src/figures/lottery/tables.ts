import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import type { Table } from "../../frame/contract.ts";
import { nats, table } from "../../frame/tables.ts";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";

/** Every number drawn by the figure `lottery`: its two actions as the lecture names them, both monkeys, and Q against p. */
export const tables = ({ actions, players, thresholds, curve }: LotteryResult): readonly Table[] => [
  table(
    "lottery",
    "The sure cost and the gamble: Q by the optimistic and by the causal backup, the inferred policy, and how likely a win is, given that all was optimal.",
    actions,
    ["action", nats("Q"), nats("causalQ"), "policy", "posteriorWin"],
  ),
  table(
    "players",
    "How often each monkey gambles, how likely it thinks a win is, what it expects to collect and what it does collect on average, and the win probability from which it prefers the gamble.",
    twoMonkeys.map(({ name }) => ({ monkey: name, ...players[name], threshold: thresholds[name] })),
    ["monkey", "gambleProbability", "believedWin", nats("believedReward"), nats("trueReward"), "threshold"],
  ),
  table("gamble", "Q of the gamble against its win probability, by both backups.", curve, [
    "p",
    ...twoMonkeys.map(({ name }) => nats(name)),
  ]),
];
