import { linearGaussian } from "../../control/linearGaussian.ts";
import { lotteryActions } from "../../control/lottery.ts";
import { softLevels } from "../../control/softLevels.ts";
import { readList } from "../../knobs/lists.ts";
import { formatNumber } from "../../math/formatNumber.ts";
import type { Finding } from "../../ui/exercise/task.ts";

/** What safety costs, nats, where inference is indifferent to a gamble that loses 20 nats every other time: −Q(gamble). */
export function sureCostOfIndifference(): number {
  const [, gamble] = lotteryActions({ safeCost: 0, winProbability: 0.5, loseCost: 20 });
  return -gamble.Q;
}

/** Standard deviation at time t of the bridge between two known ends, `horizon` steps apart. */
function bridgeWidth(horizon: number, t: number): number {
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
  return Math.sqrt(moments[t].marginal.variance);
}

/** What multiplies the bridge's width at step 4 of 16 once step 8 has been seen: it is then the end of a bridge of 8. */
export const narrowingWhenSeen = (): number => bridgeWidth(8, 4) / bridgeWidth(16, 4);

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
