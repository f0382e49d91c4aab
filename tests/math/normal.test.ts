import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { klFromStandardNormal, logPdf } from "../../src/math/normal.ts";

/** ∫ f by the trapezoidal rule, which is as good as exact for what has died away at both ends. */
function integral(f: (x: number) => number, from: number, to: number): number {
  const h = (to - from) / 4000;
  let sum = 0;
  for (let i = 0; i <= 4000; i++) sum += f(from + i * h);
  return sum * h;
}

const means = fc.double({ min: -5, max: 5, noNaN: true });
const stds = fc.double({ min: 0.05, max: 4, noNaN: true });

describe("the normal distribution", () => {
  test("is a density with its mean and standard deviation", () => {
    fc.assert(
      fc.property(means, stds, (mean, std) => {
        const q = (x: number): number => Math.exp(logPdf(x, mean, std));
        const over = (f: (x: number) => number): number => integral(f, mean - 12 * std, mean + 12 * std);
        expect(over(q)).toBeCloseTo(1, 9);
        expect(over((x) => x * q(x))).toBeCloseTo(mean, 9);
        expect(over((x) => (x - mean) ** 2 * q(x))).toBeCloseTo(std ** 2, 9);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test("has the KL from N(0, 1) that quadrature finds", () => {
    fc.assert(
      fc.property(means, stds, (mean, std) => {
        const integrand = (x: number): number => {
          const logQ = logPdf(x, mean, std);
          return Math.exp(logQ) * (logQ - logPdf(x, 0, 1));
        };
        const exact = integral(integrand, mean - 12 * std, mean + 12 * std);
        expect(Math.abs(klFromStandardNormal(mean, 2 * Math.log(std)) - exact)).toBeLessThan(1e-9);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  test("is at KL 0 from itself, and keeps its digits close by", () => {
    expect(klFromStandardNormal(0, 0)).toBe(0);
    // ½(e^v − 1 − v) = v²/4 + v³/12 + …
    expect(klFromStandardNormal(0, 1e-5) / (1e-10 / 4)).toBeCloseTo(1, 5);
  });
});
