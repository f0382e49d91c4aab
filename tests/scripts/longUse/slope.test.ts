import { describe, expect, test } from "vitest";
import { type Point, slopeOf, studentQuantile } from "../../../scripts/longUse/slope.ts";
import { Rng, uniform } from "../../../src/math/rng.ts";
import { verdictOf } from "../../../scripts/longUse/verdict.ts";

describe("a slope", () => {
  test("of points on a line is that line's, and certain", () => {
    const points = Array.from({ length: 9 }, (_, x): Point => ({ x, y: 7 - 3 * x }));
    const { slope, half } = slopeOf(points);
    expect(slope).toBeCloseTo(-3, 12);
    expect(half).toBeLessThan(1e-12);
  });

  test("is SciPy's, with its interval", () => {
    // r = scipy.stats.linregress(range(1, 9), y); r.slope, r.stderr * scipy.stats.t.ppf(0.975, 6)
    const y = [2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.1];
    const { slope, half } = slopeOf(y.map((value, i) => ({ x: i + 1, y: value })));
    expect(slope).toBeCloseTo(1.997_619_047_6, 9);
    expect(half).toBeCloseTo(0.068_025_2, 4);
  });

  test("lies in its interval in 95 of 100 samples", () => {
    const rng = Rng.of(1, "slopes");
    let within = 0;
    for (let sample = 0; sample < 1000; sample++) {
      const points = Array.from({ length: 20 }, (_, x) => ({ x, y: 0.5 * x + 10 * uniform(rng) }));
      const { slope, half } = slopeOf(points);
      if (Math.abs(slope - 0.5) <= half) within++;
    }
    // Four standard errors of a share of 0.95 in a thousand.
    expect(Math.abs(within / 1000 - 0.95)).toBeLessThan(0.028);
  });

  test("of too few points, or of points at one x, is none", () => {
    expect(() => slopeOf([{ x: 1, y: 2 }])).toThrow("eight points");
    expect(() => slopeOf(Array.from({ length: 9 }, (_, y) => ({ x: 1, y })))).toThrow("one x");
  });
});

test("Student's quantiles are those of the tables", () => {
  for (const [freedom, quantile] of [
    [6, 2.4469],
    [10, 2.2281],
    [20, 2.086],
    [120, 1.9799],
  ])
    expect(studentQuantile(freedom)).toBeCloseTo(quantile, 2);
});

test("what surely grows is told from what may, and from what does not", () => {
  expect(verdictOf({ slope: 10, half: 2 }, 5)).toBe("grows");
  expect(verdictOf({ slope: 6, half: 2 }, 5)).toBe("unsure");
  expect(verdictOf({ slope: 2, half: 2 }, 5)).toBe("flat");
  expect(verdictOf({ slope: -20, half: 2 }, 5)).toBe("flat");
  expect(verdictOf({ slope: Number.NaN, half: 2 }, 5)).toBe("unsure");
});
