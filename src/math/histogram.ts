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
