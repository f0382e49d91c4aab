/** A polynomial in ε, the coefficient of ε^i at i. */
export type Polynomial = readonly number[];

/** The product of two polynomials. */
export function times(a: Polynomial, b: Polynomial): Polynomial {
  const product = Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => b.forEach((y, j) => (product[i + j] += x * y)));
  return product;
}

/** E[p(x)] for x ~ N(m, s²), by E[x^n] = m E[x^{n−1}] + (n − 1) s² E[x^{n−2}]. */
export function polynomialMean(p: Polynomial, m = 0, s = 1): number {
  let [last, before, sum] = [1, 0, 0];
  p.forEach((coefficient, n) => {
    if (n > 0) [last, before] = [m * last + (n - 1) * s * s * before, last];
    sum += coefficient * last;
  });
  return sum;
}

/**
 * E[p(ε) cos(a + bε)] for ε ~ N(0, 1): the same recursion at the imaginary mean ib,
 *
 *     E[ε^n e^{ibε}] = e^{−b²/2} i^n c_n,    c_n = b c_{n−1} − (n − 1) c_{n−2},    c_0 = 1
 */
export function polynomialCosineMean(p: Polynomial, a: number, b: number): number {
  let [last, before, sum] = [1, 0, 0];
  // Re(i^n e^{ia}), n = 0 … 3
  const quarter = [Math.cos(a), -Math.sin(a), -Math.cos(a), Math.sin(a)];
  p.forEach((coefficient, n) => {
    if (n > 0) [last, before] = [b * last - (n - 1) * before, last];
    sum += coefficient * last * quarter[n % 4];
  });
  return Math.exp(-0.5 * b * b) * sum;
}

/** E[p(ε) exp(−c z²)] for z = μ + σε, ε ~ N(0, 1), c ≥ 0: exp(−c z²) tilts the normal into a narrower one. */
export function polynomialGaussianMean(p: Polynomial, c: number, mu: number, sigma: number): number {
  const shrink = 1 / (1 + 2 * c * sigma * sigma);
  const mass = Math.sqrt(shrink) * Math.exp(-c * mu * mu * shrink);
  return mass * polynomialMean(p, -2 * c * mu * sigma * shrink, Math.sqrt(shrink));
}
