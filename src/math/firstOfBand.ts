/**
 * x_0 of A x = b, where A[i][j] is 0 beyond |i − j| ≤ reach. From the last unknown on each is eliminated from the rows
 * before it, n · reach² operations in all. No pivoting: every row's diagonal must outweigh the rest of it.
 *
 * @param A n rows of 2·reach + 1 entries, A[i][j] at (2·reach + 1)·i + (j − i + reach); written over.
 * @param b n numbers; written over.
 */
export function firstOfBand(A: Float64Array, b: Float64Array, reach: number): number {
  const width = 2 * reach + 1;
  for (let k = b.length - 1; k > 0; k--) {
    const row = width * k + reach - k;
    const first = Math.max(0, k - reach);
    for (let i = first; i < k; i++) {
      const other = width * i + reach - i;
      const factor = A[other + k] / A[row + k];
      if (factor === 0) continue;
      for (let j = first; j < k; j++) A[other + j] -= factor * A[row + j];
      b[i] -= factor * b[k];
    }
  }
  return b[0] / A[reach];
}
