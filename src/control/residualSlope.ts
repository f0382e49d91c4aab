/** Sweeps that a slope is fitted to. */
const WINDOW = 20;

/**
 * The slope of log residual against sweep over the last twenty sweeps, by least squares, in nats a sweep:
 *
 *     Σ (k − mean)(log r_k − mean) / Σ (k − mean)²
 *
 * Residuals of 0 have no logarithm and are left out; null where fewer than two are left.
 */
export function residualSlope(residuals: readonly number[]): number | null {
  const first = Math.max(0, residuals.length - WINDOW);
  const points = residuals
    .slice(first)
    .flatMap((residual, i) => (residual > 0 ? [{ sweep: first + i + 1, log: Math.log(residual) }] : []));
  if (points.length < 2) return null;
  const meanSweep = points.reduce((sum, { sweep }) => sum + sweep, 0) / points.length;
  const meanLog = points.reduce((sum, { log }) => sum + log, 0) / points.length;
  const across = points.reduce((sum, { sweep }) => sum + (sweep - meanSweep) ** 2, 0);
  return points.reduce((sum, { sweep, log }) => sum + (sweep - meanSweep) * (log - meanLog), 0) / across;
}
