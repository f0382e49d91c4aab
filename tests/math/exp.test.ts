import { expect, test } from "vitest";
import { fillExp } from "../../src/math/exp.ts";

const expOf = (x: Float64Array) => {
  const out = x.slice();
  fillExp(out, out);
  return out;
};

test("agrees with the engine's to two units in the last place, near 0 and through all of float64's range, in place", () => {
  for (const step of [1e-9, 1e-4, 0.0176]) {
    const x = Float64Array.from({ length: 80_001 }, (_, i) => (i - 40_000) * step);
    const worst = expOf(x).reduce((most, y, i) => Math.max(most, Math.abs(y / Math.exp(x[i]) - 1)), 0);
    expect(worst).toBeLessThan(4.5e-16);
  }
});

test("is exact at 0, and goes to 0 and ∞ as it should", () => {
  expect([...expOf(Float64Array.of(0, -0, -745, -746, -1e300, Number.NEGATIVE_INFINITY))]).toEqual([
    1, 1, 5e-324, 0, 0, 0,
  ]);
  const [most, over, infinite, none] = expOf(
    Float64Array.of(709.7, 710, Number.POSITIVE_INFINITY, Number.NaN),
  );
  expect(most).toBe(Math.exp(709.7));
  expect([over, infinite, none]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]);
});
