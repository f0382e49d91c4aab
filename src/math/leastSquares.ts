/** A point of a log-log plot; both coordinates above 0. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The exponent s of y ∝ x^s by least squares on logarithms,
 *
 *     s = Σ (log x − mean)(log y − mean) / Σ (log x − mean)²
 *
 * Null where fewer than two points are positive.
 */
export function logLogSlope(points: readonly Point[]): number | null {
  const logs = points.filter(({ x, y }) => x > 0 && y > 0).map(({ x, y }) => [Math.log(x), Math.log(y)]);
  if (logs.length < 2) return null;
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return across === 0 ? null : logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / across;
}
