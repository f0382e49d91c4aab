import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linearReading, rSquared } from "../../src/math/leastSquares.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

const rows = (rng: Rng, count: number, size: number) =>
  Array.from({ length: count }, () => fillNormal(rng, new Float64Array(size)));

describe("a linear reading", () => {
  test("finds the line through points by the formulas of one feature", () => {
    const x = [[0], [1], [2], [5]];
    const y = [[1], [2], [2], [6]];
    // Slope Σ (x − 2)(y − 2.75) / Σ (x − 2)² = 14 / 14.
    const read = linearReading(x, y);
    expect(Math.abs(read([2])[0] - 2.75)).toBeLessThan(1e-9);
    expect(Math.abs(read([12])[0] - 12.75)).toBeLessThan(1e-4);
  });

  test("reads what is linear whole, whatever the line, and scale and order of features", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 6 }), (seed, size) => {
        const rng = Rng.of(seed);
        const x = rows(rng, 40, size);
        const [weights] = rows(rng, 1, size);
        const y = x.map((row) => [3 + row.reduce((sum, v, i) => sum + v * weights[i], 0), -2]);
        const read = linearReading(x, y);
        expect(
          rSquared(
            y,
            x.map((row) => read(row)),
          ),
        ).toBeGreaterThan(1 - 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  test("of features that say nothing is the mean, and worth nothing where it was not fitted", () => {
    const rng = Rng.of(4);
    const [x, held] = [rows(rng, 2000, 3), rows(rng, 2000, 3)];
    const [y, truth] = [rows(rng, 2000, 2), rows(rng, 2000, 2)];
    const read = linearReading(x, y);
    // Of order 3/2000 either way.
    expect(
      Math.abs(
        rSquared(
          truth,
          held.map((row) => read(row)),
        ) ?? 1,
      ),
    ).toBeLessThan(0.01);
    const constant = linearReading([[1], [1]], [[3], [5]]);
    expect(constant([7])[0]).toBe(4);
  });

  test("with half of the variance as noise reads half: R² = 1/2", () => {
    const rng = Rng.of(9);
    const make = () => {
      const x = rows(rng, 4000, 1);
      return { x, y: x.map(([v]) => [v + fillNormal(rng, new Float64Array(1))[0]]) };
    };
    const [fitted, held] = [make(), make()];
    const read = linearReading(fitted.x, fitted.y);
    // Its standard error is about 0.011; four of them.
    expect(
      Math.abs(
        (rSquared(
          held.y,
          held.x.map((row) => read(row)),
        ) ?? 0) - 0.5,
      ),
    ).toBeLessThan(0.045);
  });

  test("has no R² where nothing varies", () => {
    expect(rSquared([[2], [2]], [[1], [2]])).toBeNull();
  });
});
