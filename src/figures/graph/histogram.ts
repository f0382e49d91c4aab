import { quantile } from "d3";
import { roundUp } from "../../math/levels.ts";
import type { Slopes } from "./model.ts";

/** An axis that holds zero, the exact gradient and 98 % of the draws, in steps of 1, 2, 5 times a power of ten. */
export function reachOf({ draws, exact }: Slopes): readonly [number, number] {
  const low = Math.min(1.15 * exact, quantile(draws, 0.01) ?? 0);
  const high = Math.max(1.15 * exact, quantile(draws, 0.99) ?? 0);
  const least = roundUp(Math.max(0.5, -low, high)) / 5;
  return [-roundUp(Math.max(least, -low)), roundUp(Math.max(least, high))];
}

/** How many draws fall into each bin of the axis; zero is the middle of one. */
export function histogramOf(slope: Slopes): readonly { from: number; to: number; count: number }[] {
  const [low, high] = reachOf(slope);
  const width = Math.max(-low, high) / 40;
  const first = Math.ceil(low / width);
  const counts = new Uint32Array(Math.floor(high / width) - first + 1);
  for (const draw of slope.draws) {
    const bin = Math.round(draw / width) - first;
    if (bin >= 0 && bin < counts.length) counts[bin]++;
  }
  return Array.from(counts, (count, i) => ({
    from: (first + i - 0.5) * width,
    to: (first + i + 0.5) * width,
    count,
  }));
}
