/**
 * Mean and central moments of a stream, taken in blocks: each block's own moments in one pass, then merged into the
 * rest (Chan, Golub & LeVeque 1979; orders 3 and 4 by Pébay 2008). With M_p = Σ (x − mean)^p.
 */
export class RunningMoments {
  count = 0;
  mean = 0;
  #m2 = 0;
  #m3 = 0;
  #m4 = 0;

  /** Takes in every number of a block. */
  push(block: Float64Array): void {
    const n = block.length;
    if (n === 0) return;
    // Powers of the distance to one of the numbers: one pass, and no digits lost to a far mean.
    const origin = block[0];
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    for (let i = 0; i < n; i++) {
      const d = block[i] - origin;
      const square = d * d;
      s1 += d;
      s2 += square;
      s3 += square * d;
      s4 += square * square;
    }
    const d = s1 / n;
    this.#join(
      n,
      origin + d,
      Math.max(0, s2 - n * d ** 2),
      s3 - 3 * d * s2 + 2 * n * d ** 3,
      Math.max(0, s4 - 4 * d * s3 + 6 * d ** 2 * s2 - 3 * n * d ** 4),
    );
  }

  /** Takes in what another stream has seen; the other stays as it is. */
  merge(other: RunningMoments): void {
    if (other.count > 0) this.#join(other.count, other.mean, other.#m2, other.#m3, other.#m4);
  }

  /** Σ (x − mean)² / (n − 1), without bias; 0 for fewer than two numbers. */
  get variance(): number {
    return this.count < 2 ? 0 : this.#m2 / (this.count - 1);
  }

  /** Standard error of the mean, √(variance / n). */
  get standardError(): number {
    return Math.sqrt(this.variance / Math.max(1, this.count));
  }

  /** Standard error of the variance, √((μ₄ − σ⁴ (n − 3)/(n − 1)) / n), from the fourth moment. */
  get varianceStandardError(): number {
    return varianceStandardError(this.variance, this.#m4 / Math.max(1, this.count), this.count);
  }

  #join(n: number, mean: number, m2: number, m3: number, m4: number): void {
    const [a, b, total] = [this.count, n, this.count + n];
    const d = mean - this.mean;
    const step = d / total;
    this.#m4 +=
      m4 +
      d * step ** 3 * a * b * (a * a - a * b + b * b) +
      6 * step ** 2 * (a * a * m2 + b * b * this.#m2) +
      4 * step * (a * m3 - b * this.#m3);
    this.#m3 += m3 + d * step ** 2 * a * b * (a - b) + 3 * step * (a * m2 - b * this.#m2);
    this.#m2 += m2 + d * step * a * b;
    this.mean += step * b;
    this.count = total;
  }
}

/** √((μ₄ − σ⁴ (n − 3)/(n − 1)) / n): the standard error of a variance estimated from n ≥ 2 numbers. */
export function varianceStandardError(variance: number, fourthMoment: number, n: number): number {
  if (n < 2) return 0;
  return Math.sqrt(Math.max(0, fourthMoment - (variance ** 2 * (n - 3)) / (n - 1)) / n);
}
