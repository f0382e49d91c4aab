/** The middle number, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A line of a table: a name, then cells of one width. */
export const row = (name: string, cells: readonly string[], width = 14): string =>
  name.padEnd(14) + cells.map((cell) => cell.padStart(width)).join("");
