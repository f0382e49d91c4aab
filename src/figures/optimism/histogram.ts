import { stepUp } from "../../marks/levels.ts";
import type { Bridge } from "../../control/bridgeWalkers.ts";

/** The share of each monkey's lives that collected between two sums, nats. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly optimistic: number;
  readonly causal: number;
}

export interface Histogram {
  /** The middle of the lowest bin, as a loss, and the width of a bin; nats. */
  readonly reach: number;
  readonly width: number;
  /** Around the multiples of their width: whole costs fall into the middle. The last takes all that lost more. */
  readonly bins: readonly Bin[];
}

const BINS = 40;
const reaches = [10, 20, 40, 80, 120, 160, 200, 240, 320, 400, 600, 800, 1200, 1600, 2400, 3200, 4000];

/** Both monkeys' lives by what they collected, on one scale: to three standard deviations below the lower mean. */
export function histogramOf({ optimistic, causal }: Bridge): Histogram {
  const low = [optimistic, causal].map(({ exact }) => 3 * Math.sqrt(exact.variance) - exact.mean);
  const reach = stepUp(Math.max(1, ...low), reaches);
  const width = reach / BINS;
  const worst = Math.min(-reach - width / 2, ...optimistic.returns, ...causal.returns);
  const shares = (returns: Float64Array): number[] => {
    const counts = Array<number>(BINS + 1).fill(0);
    for (const r of returns) counts[Math.min(BINS, Math.round(-r / width))]++;
    return counts.map((count) => count / returns.length);
  };
  const [first, second] = [shares(optimistic.returns), shares(causal.returns)];
  return {
    reach,
    width,
    bins: first.map((share, k) => ({
      from: k === BINS ? worst : -(k + 0.5) * width,
      to: -(k - 0.5) * width,
      optimistic: share,
      causal: second[k],
    })),
  };
}
