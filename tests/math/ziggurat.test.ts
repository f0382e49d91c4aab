import { describe, expect, test } from "vitest";
import { Rng } from "../../src/math/rng.ts";
import { fillNormalFast } from "../../src/math/ziggurat.ts";

const draw = (seed: number, count: number) => {
  const out = new Float64Array(count);
  fillNormalFast(Rng.of(seed, "ziggurat").save(), out);
  return out;
};

/** P(a < N(0, 1) < b), by Simpson's rule on 2,000 steps. */
function mass(a: number, b: number): number {
  const steps = 2000;
  const h = (b - a) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = a + i * h;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-0.5 * x * x);
  }
  return (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}

describe("normal numbers by the ziggurat", () => {
  const n = 4_000_000;
  const x = draw(1, n);

  test("fall into 100 bins and the tails as a normal's should (χ² of 101 degrees; false alarm 1e-5)", () => {
    const edges = [-12, ...Array.from({ length: 101 }, (_, i) => -4 + 0.08 * i), 12];
    const counts = new Float64Array(edges.length - 1);
    for (const value of x) counts[Math.min(101, Math.max(0, Math.floor((value + 4) / 0.08) + 1))]++;
    let chi = 0;
    counts.forEach((count, bin) => {
      const expected = n * mass(edges[bin], edges[bin + 1]);
      chi += (count - expected) ** 2 / expected;
    });
    expect(chi).toBeLessThan(172);
    expect(chi).toBeGreaterThan(51);
  });

  test("have a tail beyond the lowest layer, as heavy as it should be (false alarm 1e-4)", () => {
    const beyond = x.filter((value) => Math.abs(value) > 3.442619855899);
    const expected = 2 * n * mass(3.442619855899, 12);
    expect(Math.abs(beyond.length - expected)).toBeLessThan(3.9 * Math.sqrt(expected));
    const farther = x.filter((value) => Math.abs(value) > 4).length;
    const exact = 2 * n * mass(4, 12);
    expect(Math.abs(farther - exact)).toBeLessThan(3.9 * Math.sqrt(exact));
  });

  test("have moments 0, 1, 0, 3 and no memory (five bounds of 4.5 standard errors; false alarm 4e-5)", () => {
    const mean = (h: (value: number, i: number) => number) =>
      x.reduce((sum, value, i) => sum + h(value, i), 0) / n;
    const within = (estimate: number, exact: number, variance: number) =>
      expect(Math.abs(estimate - exact)).toBeLessThan(4.5 * Math.sqrt(variance / n));
    within(
      mean((v) => v),
      0,
      1,
    );
    within(
      mean((v) => v ** 2),
      1,
      2,
    );
    within(
      mean((v) => v ** 3),
      0,
      15,
    );
    within(
      mean((v) => v ** 4),
      3,
      96,
    );
    within(
      mean((v, i) => (i === 0 ? 0 : v * x[i - 1])),
      0,
      1,
    );
  });

  test("are the same for a seed however they are asked for, and others for another", () => {
    const state = Rng.of(1, "ziggurat").save();
    const [head, tail] = [new Float64Array(777), new Float64Array(223)];
    fillNormalFast(state, head);
    fillNormalFast(state, tail);
    expect([...head, ...tail]).toEqual([...x.subarray(0, 1000)]);
    expect([...draw(2, 5)]).not.toEqual([...x.subarray(0, 5)]);
  });
});
