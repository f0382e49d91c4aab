import { describe, expect, test } from "vitest";
import { allowedSurprise, bandOf, falseAlarmRate, surprise } from "../../src/math/band.ts";

/** P(k of n) for all k, by the recursion of binomial weights in logs. */
function binomial(n: number, p: number): number[] {
  const logs = [n * Math.log1p(-p)];
  for (let k = 1; k <= n; k++)
    logs.push(logs[k - 1] + Math.log((n - k + 1) / k) + Math.log(p) - Math.log1p(-p));
  return logs.map(Math.exp);
}

describe("the band of a share", () => {
  test.each([
    [1000, 0.001],
    [1000, 0.3],
    [50, 0.97],
    [10, 0.5],
  ])("n = %i, p = %d: counts beyond x nats are rarer than 2 e^{−x}", (n, p) => {
    const weights = binomial(n, p);
    for (const x of [1, 3, 8, 17]) {
      const beyond = weights.reduce((sum, w, k) => sum + (surprise(k / n, p, n) > x ? w : 0), 0);
      expect(beyond).toBeLessThanOrEqual(2 * Math.exp(-x));
    }
  });

  test("is the set of shares that are allowed", () => {
    const [low, high] = bandOf(0.2, 1000, 17);
    expect(surprise(low, 0.2, 1000)).toBeCloseTo(17, 6);
    expect(surprise(high, 0.2, 1000)).toBeCloseTo(17, 6);
    expect(bandOf(0, 1000, 17)).toEqual([0, 0]);
    expect(bandOf(1, 1000, 17)).toEqual([1, 1]);
    expect(bandOf(0.5, 10, 17)).toEqual([0, 1]);
  });

  test("is never left by what cannot be otherwise, and always by what cannot be", () => {
    expect(surprise(0, 0, 1000)).toBe(0);
    expect(surprise(1, 1, 1000)).toBe(0);
    expect(surprise(0.001, 0, 1000)).toBe(Number.POSITIVE_INFINITY);
    expect(2 * 500 * Math.exp(-allowedSurprise(500))).toBeCloseTo(falseAlarmRate, 12);
  });
});
