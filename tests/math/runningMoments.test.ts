import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BatchMeans } from "../../src/math/batchMeans.ts";
import { logLogSlope } from "../../src/math/leastSquares.ts";
import { RunningMoments, varianceStandardError } from "../../src/math/runningMoments.ts";

const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 60 });

/** Mean, variance and both standard errors, straight from their definitions. */
function direct(x: readonly number[]) {
  const n = x.length;
  const mean = x.reduce((sum, value) => sum + value, 0) / n;
  const central = (power: number) => x.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  const variance = (central(2) * n) / (n - 1);
  return {
    mean,
    variance,
    standardError: Math.sqrt(variance / n),
    varianceStandardError: varianceStandardError(variance, central(4), n),
  };
}

const close = (value: number, exact: number, scale: number) =>
  expect(Math.abs(value - exact)).toBeLessThan(1e-9 * (1 + scale));

describe("running moments", () => {
  test("are those of the whole, whatever blocks it came in and however they were merged", () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), (blocks) => {
        const whole = direct(blocks.flat());
        const streamed = new RunningMoments();
        const merged = new RunningMoments();
        for (const block of blocks) {
          streamed.push(Float64Array.from(block));
          const own = new RunningMoments();
          own.push(Float64Array.from(block));
          merged.merge(own);
        }
        for (const moments of [streamed, merged]) {
          expect(moments.count).toBe(blocks.flat().length);
          close(moments.mean, whole.mean, 100);
          close(moments.variance, whole.variance, whole.variance);
          close(moments.standardError, whole.standardError, 100);
          // A root of a small difference of fourth powers: compared as squares.
          close(moments.varianceStandardError ** 2, whole.varianceStandardError ** 2, 1e8);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("keep their digits far from zero", () => {
    const far = new RunningMoments();
    for (let block = 0; block < 50; block++)
      far.push(Float64Array.from({ length: 40 }, (_, i) => 1e9 + (i % 2 === 0 ? 1 : -1)));
    expect(far.mean).toBeCloseTo(1e9, 6);
    expect(far.variance).toBeCloseTo(2000 / 1999, 9);
  });

  test("have no variance for one number or none", () => {
    const moments = new RunningMoments();
    expect([moments.variance, moments.standardError, moments.varianceStandardError]).toEqual([0, 0, 0]);
    moments.push(Float64Array.of(3));
    expect([moments.mean, moments.variance, moments.varianceStandardError]).toEqual([3, 0, 0]);
  });

  test("give a normal's variance the standard error σ² √(2/(n − 1))", () => {
    expect(varianceStandardError(4, 3 * 16, 1001)).toBeCloseTo(4 * Math.sqrt(2 / 1000), 5);
  });
});

describe("batch means", () => {
  test("are the means of 1, 2, 4 and 8 neighbours, leaving out what is short of a batch", () => {
    const block = Float64Array.from({ length: 22 }, (_, i) => Math.sin(3 * i * i));
    const means = new BatchMeans(3);
    means.push(block);
    means.push(block.slice(0, 8));
    for (const [level, { count, mean, variance }] of means.levels.entries()) {
      const size = 2 ** level;
      const batches = [block, block.slice(0, 8)].flatMap((from) =>
        Array.from({ length: Math.floor(from.length / size) }, (_, i) =>
          from.subarray(i * size, (i + 1) * size).reduce((sum, x) => sum + x / size, 0),
        ),
      );
      expect(count).toBe(batches.length);
      expect(mean).toBeCloseTo(direct(batches).mean, 12);
      expect(variance).toBeCloseTo(direct(batches).variance, 12);
    }
  });
});

describe("the exponent of a power law", () => {
  test("is found exactly, and is null where nothing is above zero", () => {
    const points = [1, 2, 5, 30].map((x) => ({ x, y: 7 * x ** -1.3 }));
    expect(logLogSlope(points)).toBeCloseTo(-1.3, 12);
    expect(logLogSlope([...points, { x: 9, y: 0 }])).toBeCloseTo(-1.3, 12);
    expect(
      logLogSlope([
        { x: 1, y: 0 },
        { x: 2, y: 1 },
      ]),
    ).toBeNull();
    expect(
      logLogSlope([
        { x: 2, y: 1 },
        { x: 2, y: 3 },
      ]),
    ).toBeNull();
  });
});
