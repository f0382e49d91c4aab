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

/** Rows of numbers that all have the same length. */
type Rows = readonly ArrayLike<number>[];

/** Added to the squares of every feature, as a share of their mean: features that never change have no say. */
const RIDGE = 1e-6;

/**
 * The best straight-line reading of some numbers off others, y ≈ b + Wᵀ x, by least squares with a small ridge:
 *
 *     W = (Xᵀ X + λ I)⁻¹ Xᵀ Y,   X and Y less their means,   λ = 10⁻⁶ · tr(Xᵀ X)/features
 *
 * solved by Cholesky's method.
 *
 * @param x a row for each example, @param y its row of targets.
 * @returns the reading, for the features of any example.
 */
export function linearReading(x: Rows, y: Rows): (features: ArrayLike<number>) => Float64Array {
  const [n, m] = [x[0].length, y[0].length];
  const [meanX, meanY] = [meanRow(x), meanRow(y)];
  const gram = new Float64Array(n * n);
  const cross = new Float64Array(n * m);
  x.forEach((row, k) => {
    for (let i = 0; i < n; i++) {
      const off = row[i] - meanX[i];
      for (let j = 0; j <= i; j++) gram[i * n + j] += off * (row[j] - meanX[j]);
      for (let t = 0; t < m; t++) cross[i * m + t] += off * (y[k][t] - meanY[t]);
    }
  });
  let trace = 0;
  for (let i = 0; i < n; i++) trace += gram[i * n + i];
  // Where no feature ever changes every reading is the mean.
  const ridge = trace > 0 ? (RIDGE * trace) / n : 1;
  for (let i = 0; i < n; i++) gram[i * n + i] += ridge;
  solveSymmetric(gram, cross, n, m);
  return (features) => {
    const read = meanY.slice();
    for (let i = 0; i < n; i++)
      for (let t = 0; t < m; t++) read[t] += (features[i] - meanX[i]) * cross[i * m + t];
    return read;
  };
}

/**
 * How much of what varies in some numbers is read, all columns together: at most 1, and 0 for their means.
 *
 *     R² = 1 − Σ (y − read)² / Σ (y − mean y)²
 *
 * Null where nothing varies.
 */
export function rSquared(y: Rows, read: Rows): number | null {
  const mean = meanRow(y);
  let [missed, all] = [0, 0];
  y.forEach((row, k) => {
    for (let t = 0; t < mean.length; t++) {
      missed += (row[t] - read[k][t]) ** 2;
      all += (row[t] - mean[t]) ** 2;
    }
  });
  return all === 0 ? null : 1 - missed / all;
}

function meanRow(rows: Rows): Float64Array {
  const mean = new Float64Array(rows[0].length);
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i] += row[i] / rows.length;
  return mean;
}

/** Solves A W = B for a symmetric positive A, of which the lower half is read; both are overwritten, B by W, [n, m]. */
function solveSymmetric(a: Float64Array, b: Float64Array, n: number, m: number): void {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= a[i * n + k] * a[j * n + k];
      a[i * n + j] = i === j ? Math.sqrt(sum) : sum / a[j * n + j];
    }
  for (let t = 0; t < m; t++) {
    for (let i = 0; i < n; i++) {
      let sum = b[i * m + t];
      for (let k = 0; k < i; k++) sum -= a[i * n + k] * b[k * m + t];
      b[i * m + t] = sum / a[i * n + i];
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = b[i * m + t];
      for (let k = i + 1; k < n; k++) sum -= a[k * n + i] * b[k * m + t];
      b[i * m + t] = sum / a[i * n + i];
    }
  }
}
