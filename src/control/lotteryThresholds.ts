import type { Lottery } from "./lottery.ts";

/** From which win probability on a monkey prefers the gamble; 0 where losing costs no more than being safe. */
export interface LotteryThresholds {
  readonly optimistic: number;
  readonly causal: number;
}

/**
 * Where both actions are worth the same, solved for p:
 *
 *     optimistic:  log(p + (1 − p) e^−C) = −c    ⇔    p = (e^−c − e^−C) / (1 − e^−C)
 *     causal:      −(1 − p) C = −c               ⇔    p = 1 − c / C
 */
export function lotteryThresholds({
  safeCost,
  loseCost,
}: Pick<Lottery, "safeCost" | "loseCost">): LotteryThresholds {
  if (safeCost >= loseCost) return { optimistic: 0, causal: 0 };
  return {
    optimistic: (Math.exp(-safeCost) * -Math.expm1(safeCost - loseCost)) / -Math.expm1(-loseCost),
    causal: 1 - safeCost / loseCost,
  };
}
