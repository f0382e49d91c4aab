/** A stretch of an axis, and how many draws fell into it. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts in bins of one width whose middles lie in [low, high]. Zero is the middle of one; what lies beyond is not counted. */
export function countsIn(
  draws: Float64Array,
  { low, high }: { readonly low: number; readonly high: number },
  width: number,
): readonly Count[] {
  const first = Math.ceil(low / width);
  const counts = new Uint32Array(Math.floor(high / width) - first + 1);
  for (const draw of draws) {
    const bin = Math.round(draw / width) - first;
    if (bin >= 0 && bin < counts.length) counts[bin]++;
  }
  return Array.from(counts, (count, i) => ({
    from: (first + i - 0.5) * width,
    to: (first + i + 0.5) * width,
    count,
  }));
}

/** A stretch of an axis, and the share of all draws that fell into it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The shares of draws in equal bins from `low` to `high`; what lies beyond counts among all draws alone. */
export function sharesIn(
  draws: Float64Array,
  { low, high }: { readonly low: number; readonly high: number },
  bins: number,
): readonly Bin[] {
  const width = (high - low) / bins;
  const counts = new Uint32Array(bins);
  for (const draw of draws) if (draw >= low && draw < high) counts[Math.floor((draw - low) / width)]++;
  return Array.from(counts, (count, i) => ({
    from: low + i * width,
    to: low + (i + 1) * width,
    share: count / draws.length,
  }));
}
