import { linearGaussian } from "../../control/linearGaussian.ts";
import { lotteryThresholds } from "../../control/lotteryThresholds.ts";
import { softLevels } from "../../control/softLevels.ts";
import { readList } from "../../knobs/lists.ts";
import { formatNumber } from "../../math/formatNumber.ts";
import type { Finding } from "../../ui/exercise/task.ts";

/** From how many wins in a hundred on inference prefers a gamble that loses 20 nats to a sure cost of 2. */
export const winsNeeded = (): number => 100 * lotteryThresholds({ safeCost: 2, loseCost: 20 }).optimistic;

/** Standard deviation in the middle of the bridge between two known ends, `horizon` steps long and even. */
function widthInTheMiddle(horizon: number): number {
  const moments = linearGaussian({
    start: [0],
    goal: [0],
    horizon,
    controlCost: 1,
    stateCost: 0,
    endCost: Number.POSITIVE_INFINITY,
    noise: 0,
    temperature: 0.2,
    backup: "optimistic",
  });
  return Math.sqrt(moments[horizon / 2].marginal.variance);
}

/** By what factor the bridge widens in the middle when it has 56 steps in place of 14. */
export const bridgeWidening = (): number => widthInTheMiddle(56) / widthInTheMiddle(14);

/** How the figure “Soft max, which is not softmax” is set, as far as the soft max goes. */
export interface SoftmaxSetting {
  readonly values: string;
  readonly temperature: number;
  readonly scale: number;
  readonly shift: number;
}

/** How much every Q has to be multiplied by at least, so that the gap is what it ends at. */
export const scaleToReach = 20;

/** Does the soft max stay log 3 above the largest Q, however much all are multiplied? At temperature 1, prior ignored. */
export function staysAtLogThree({ values, temperature, scale, shift }: SoftmaxSetting): Finding {
  const levels = softLevels(
    readList(values).map((q) => scale * q + shift),
    temperature,
  );
  const gap = levels.logSumExp - levels.max;
  const says = `With τ = ${formatNumber(temperature)} and every Q times ${formatNumber(scale)} the soft max is ${gap.toFixed(3)} above the largest`;
  if (temperature !== 1) return { solved: false, says: `${says}. Take τ = 1 for this one.` };
  if (scale < scaleToReach) return { solved: false, says: `${says}. Multiply by ${scaleToReach} at least.` };
  return { solved: Math.abs(gap - Math.log(3)) < 0.01, says: `${says}.` };
}
