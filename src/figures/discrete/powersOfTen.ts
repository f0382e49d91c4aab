/**
 * Powers of ten that enclose the positive numbers among `values`, rising, at least two; where they span more decades
 * than `most`, the lowest are left out.
 */
export function powersOfTen(values: readonly number[], most: number): number[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [0.1, 1];
  const high = Math.ceil(Math.log10(Math.max(...positive)) + 1e-9);
  const low = Math.min(high - 1, Math.max(Math.floor(Math.log10(Math.min(...positive))), high - most));
  return Array.from({ length: high - low + 1 }, (_, i) => Number(`1e${low + i}`));
}
