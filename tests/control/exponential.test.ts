import { expect, test } from "vitest";
import { exponential, power } from "../../src/control/exponential.ts";
import { bitsOf, logarithm } from "../../src/control/logarithm.ts";

test("the exponential is exp to 5e-16, from 0 to the end of float64's range", () => {
  let worst = 0;
  for (let x = 0; x > -708; x -= 0.00713) worst = Math.max(worst, Math.abs(exponential(x) / Math.exp(x) - 1));
  expect(worst).toBeLessThan(5e-16);
  for (let x = -708; x > -800; x -= 0.01) expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThan(1e-320);
  expect(exponential(0)).toBe(1);
  expect(exponential(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(exponential(-1e9)).toBe(0);
});

test("the logarithm is log to 5e-16, or to as much of it", () => {
  const numbers = Float64Array.from(
    { length: 200_000 },
    (_, i) => (1 + (i % 997) / 997) * 2 ** ((i % 2045) - 1022),
  );
  const bits = bitsOf(numbers);
  let worst = 0;
  numbers.forEach((x, i) => {
    const exact = Math.log(x);
    const far = Math.abs(logarithm(x, bits[2 * i + 1]) - exact);
    worst = Math.max(worst, far / Math.max(1, Math.abs(exact)));
  });
  expect(worst).toBeLessThan(5e-16);
});

test("powers, of 0 as well", () => {
  for (const v of [1, 0.7, 1e-12, 1e-300])
    for (const gamma of [0.1, 0.5, 0.99]) expect(power(v, gamma) / v ** gamma).toBeCloseTo(1, 12);
  expect(power(0, 0.5)).toBe(0);
});
