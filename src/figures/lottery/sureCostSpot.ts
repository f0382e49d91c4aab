import type { LotteryThresholds } from "../../control/lotteryThresholds.ts";
import type { Anchor } from "../../marks/keptWithin.ts";

interface Given {
  /** The pixel of a probability. */
  readonly x: (p: number) => number;
  readonly thresholds: LotteryThresholds;
  readonly winProbability: number;
  readonly isRoom: boolean;
  /** The optimist's threshold is not told yet. */
  readonly isSecret: boolean;
  /** The curves have their names beside them. */
  readonly isNamed: boolean;
}

interface Spot {
  readonly x: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: Anchor;
  /** There is room for its letter alone. */
  readonly isShort: boolean;
}

/** The name of the sure cost, the name of the optimist's curve at its left end, and half a handle are so wide, pixels. */
const [COST, NAME, HANDLE] = [150, 110, 24];

/** Where the sure cost has its name, where no curve comes: between the thresholds, over its line before them, or under it behind them. */
export function sureCostSpot({ x, thresholds, winProbability, isRoom, isSecret, isNamed }: Given): Spot {
  const { optimistic, causal } = thresholds;
  if (isSecret) return { x: 0, dx: 18, dy: -6, anchor: "start", isShort: false };
  const band = x(causal) - x(optimistic);
  if (band > COST && isRoom)
    return { x: (optimistic + causal) / 2, dx: 14, dy: 18, anchor: "middle", isShort: false };
  if (band > COST) {
    const isAmong = winProbability > optimistic && winProbability < causal;
    const free = isAmong ? x(causal) - x(winProbability) - HANDLE : band;
    return { x: causal, dx: -10, dy: -6, anchor: "end", isShort: free < COST };
  }
  if (x(optimistic) - x(0) > COST + (isNamed ? NAME : 0))
    return { x: optimistic, dx: -8, dy: -6, anchor: "end", isShort: false };
  return { x: 1, dx: -18, dy: 18, anchor: "end", isShort: false };
}
