/** Counts a block into equal bins over [−reach, reach]; the first and last of `counts` are for what lies beyond. */
export function countInto(counts: Float64Array, block: Float64Array, reach: number): void {
  const bins = counts.length - 2;
  const perUnit = bins / (2 * reach);
  for (let i = 0; i < block.length; i++) {
    const bin = Math.floor((block[i] + reach) * perUnit) + 1;
    counts[bin < 0 ? 0 : bin > bins ? bins + 1 : bin]++;
  }
}

/** The middle of one of so many bins. */
export const middleOf = (bin: number, bins: number, reach: number): number =>
  ((2 * bin + 1) / bins - 1) * reach;

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
