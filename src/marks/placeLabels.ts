/**
 * Heights for labels that want to stand at `wanted` (pixels), at least `gap` apart, in the same order, within
 * [low, high], and as near as may be in the sense of least squares. With offsets y_i = x_i + i·gap this is isotonic
 * regression, solved by pooling adjacent violators (Barlow et al. 1972). Gives heights in the order of `wanted`.
 * If there is no room the gap shrinks to what there is.
 */
export function placeLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, k) => k).toSorted((a, b) => wanted[a] - wanted[b] || a - b);
  const apart = Math.min(gap, (high - low) / Math.max(1, order.length - 1));
  const pools: { mean: number; size: number }[] = [];
  order.forEach((label, rank) => {
    let pool = { mean: wanted[label] - rank * apart, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  });
  const top = high - (order.length - 1) * apart;
  const levels = pools.flatMap(({ mean, size }) =>
    Array<number>(size).fill(Math.min(Math.max(mean, low), top)),
  );
  const heights = Array<number>(wanted.length);
  order.forEach((label, rank) => {
    heights[label] = levels[rank] + rank * apart;
  });
  return heights;
}
