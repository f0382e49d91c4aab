import { countedLottery } from "../../control/countedLottery.ts";
import { lotteryActions } from "../../control/lottery.ts";
import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import type { Params } from "./figure.ts";

/** The gamble's values against its outcomes, counted one by one, and the thresholds against both values there. */
export function checks({ actions, players, thresholds }: LotteryResult, params: Params): readonly Check[] {
  const [, gamble] = actions;
  const counted = countedLottery(params);
  const optimistic = [
    near("Q of the gamble against its outcomes counted", gamble.Q, counted.Q, 1e-12),
    near("p(gamble|O) against its outcomes counted", gamble.policy, counted.gambleProbability, 1e-12),
    near(
      "p(win|gamble, O) against its outcomes counted",
      gamble.posteriorWin ?? 0,
      counted.posteriorWin,
      1e-12,
    ),
    near(
      "What the optimist collects against its outcomes counted, nats",
      players.optimistic.trueReward,
      counted.collects,
      1e-12,
    ),
  ];
  if (params.safeCost >= params.loseCost) return optimistic;
  const at = (winProbability: number) => lotteryActions({ ...params, winProbability })[1];
  return [
    ...optimistic,
    near(
      "Q of the gamble at the optimist’s threshold: the sure cost",
      at(thresholds.optimistic).Q,
      -params.safeCost,
      1e-9,
    ),
    near(
      "E r of the gamble at the causal threshold: the sure cost",
      at(thresholds.causal).causalQ,
      -params.safeCost,
      1e-9,
    ),
  ];
}
