import { gambles, type Lottery, type LotteryAction, lotteryActions } from "./lottery.ts";
import { type LotteryThresholds, lotteryThresholds } from "./lotteryThresholds.ts";

/** What one monkey makes of the lottery. */
export interface LotteryPlayer {
  readonly gambleProbability: number;
  /** How likely it thinks that the gamble wins. */
  readonly believedWin: number;
  /** What it expects to collect, and what it does collect, on average; nats. */
  readonly believedReward: number;
  readonly trueReward: number;
}

export interface LotteryResult {
  readonly actions: readonly [safe: LotteryAction, gamble: LotteryAction];
  readonly thresholds: LotteryThresholds;
  /** Whether the inferred policy prefers the gamble. */
  readonly gambles: boolean;
  readonly players: Readonly<Record<"optimistic" | "causal", LotteryPlayer>>;
  /** The gamble's two values against p. */
  readonly curve: readonly { readonly p: number; readonly optimistic: number; readonly causal: number }[];
}

/** Where p is drawn: closer together near 0, where the optimist's curve bends. */
const POINTS = 161;

/** The lottery of lecture 4.5 at τ = 1, valued both ways. */
export function playLottery(lottery: Lottery): LotteryResult {
  const { safeCost, winProbability, loseCost } = lottery;
  const actions = lotteryActions(lottery);
  const [, gamble] = actions;
  const player = (gambleProbability: number, believedWin: number): LotteryPlayer => {
    const collects = (win: number) =>
      -(1 - gambleProbability) * safeCost - gambleProbability * (1 - win) * loseCost;
    return {
      gambleProbability,
      believedWin,
      believedReward: collects(believedWin),
      trueReward: collects(winProbability),
    };
  };
  return {
    actions,
    thresholds: lotteryThresholds(lottery),
    gambles: gambles(lottery),
    players: {
      optimistic: player(gamble.policy, gamble.posteriorWin ?? winProbability),
      causal: player(gamble.causalPolicy, winProbability),
    },
    curve: Array.from({ length: POINTS }, (_, i) => {
      const p = (i / (POINTS - 1)) ** 3;
      const [, { Q, causalQ }] = lotteryActions({ ...lottery, winProbability: p });
      return { p, optimistic: Q, causal: causalQ };
    }),
  };
}
