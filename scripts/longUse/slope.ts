/** How something grows, by least squares. */
export interface Slope {
  /** Per unit of x. */
  readonly slope: number;
  /** Half of its 95 % confidence interval. */
  readonly half: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The line through points by least squares,
 *
 *     b = Σ (x − x̄)(y − ȳ) / Sxx,   Sxx = Σ (x − x̄)²,   b ± t₀.₉₇₅(n − 2) √(Σ residual² / (n − 2) / Sxx)
 *
 * The interval takes what is off the line for independent and equally scattered. Throws a RangeError for fewer than eight
 * points, or all at one x.
 */
export function slopeOf(points: readonly Point[]): Slope {
  const n = points.length;
  if (n < 8) throw new RangeError(`A slope with an interval needs eight points, not ${n}.`);
  const mean = (key: keyof Point) => points.reduce((sum, point) => sum + point[key], 0) / n;
  const [x0, y0] = [mean("x"), mean("y")];
  const sum = (of: (dx: number, dy: number) => number) =>
    points.reduce((total, { x, y }) => total + of(x - x0, y - y0), 0);
  const across = sum((dx) => dx * dx);
  if (across === 0) throw new RangeError("All points stand at one x.");
  const slope = sum((dx, dy) => dx * dy) / across;
  const residual = sum((dx, dy) => (dy - slope * dx) ** 2);
  return { slope, half: studentQuantile(n - 2) * Math.sqrt(residual / (n - 2) / across) };
}

/**
 * The 97.5 % quantile of Student's t with so many degrees of freedom, by Cornish and Fisher's expansion from the normal's
 * (Abramowitz and Stegun 26.7.5): from five on within 0.1 %.
 */
export function studentQuantile(freedom: number): number {
  const z = 1.959_963_984_540_054;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}
