import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillNormal, Rng, shuffle, uniform } from "../../src/math/rng.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const take = (rng: Rng, count: number): number[] => Array.from({ length: count }, () => rng.uint32());

describe("the generator", () => {
  test("is xoshiro128** to the bit", () => {
    // The reference implementation (Blackman & Vigna), from the state 1, 2, 3, 4.
    const rng = Rng.of(0);
    rng.restore([1, 2, 3, 4]);
    expect(take(rng, 6)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  test("gives the same numbers for the same seed and name, others for other ones, 0 included", () => {
    fc.assert(
      fc.property(seeds, seeds, fc.string(), (a, b, name) => {
        expect(take(Rng.of(a, name), 4)).toEqual(take(Rng.of(a, name), 4));
        if (a !== b) expect(take(Rng.of(a, name), 4)).not.toEqual(take(Rng.of(b, name), 4));
        expect(take(Rng.of(a, `${name}!`), 4)).not.toEqual(take(Rng.of(a, name), 4));
      }),
    );
  });

  test("goes on from a saved state as it would have", () => {
    fc.assert(
      fc.property(seeds, fc.nat(50), (seed, skipped) => {
        const rng = Rng.of(seed);
        take(rng, skipped);
        const state = rng.save();
        const expected = take(rng, 10);
        const other = Rng.of(seed + 1);
        other.restore(state);
        expect(take(other, 10)).toEqual(expected);
      }),
    );
  });

  test("refuses a state that is none", () => {
    expect(() => Rng.of(1).restore([0, 0, 0, 0])).toThrow(RangeError);
    expect(() => Rng.of(1).restore([1, 2, 3])).toThrow(RangeError);
  });
});

/** Mean of f over n draws is within 4.9 standard errors of its expectation: a false alarm in a million for each line. */
const alarm = 4.9;
const n = 200_000;

describe("what is drawn from it", () => {
  test("uniform: moments of U(0, 1), and no correlation with the next", () => {
    const rng = Rng.of(7);
    const u = Array.from({ length: n }, () => uniform(rng));
    const mean = (f: (x: number, i: number) => number): number =>
      u.reduce((sum, x, i) => sum + f(x, i), 0) / n;
    expect(Math.min(...u.slice(0, 1000))).toBeGreaterThanOrEqual(0);
    expect(u.every((x) => x < 1)).toBe(true);
    expect(Math.abs(mean((x) => x) - 1 / 2)).toBeLessThan(alarm * Math.sqrt(1 / 12 / n));
    expect(Math.abs(mean((x) => (x - 0.5) ** 2) - 1 / 12)).toBeLessThan(alarm * Math.sqrt(1 / 180 / n));
    expect(Math.abs(mean((x, i) => (x - 0.5) * (u[(i + 1) % n] - 0.5)))).toBeLessThan(
      alarm / 12 / Math.sqrt(n),
    );
  });

  test("normal: the first four moments, the quartile, and no correlation within a pair", () => {
    const z = fillNormal(Rng.of(11), new Float64Array(n));
    const mean = (f: (x: number) => number): number => z.reduce((sum, x) => sum + f(x), 0) / n;
    const holds = (f: (x: number) => number, exact: number, variance: number): void =>
      expect(Math.abs(mean(f) - exact)).toBeLessThan(alarm * Math.sqrt(variance / n));
    holds((x) => x, 0, 1);
    holds((x) => x ** 2, 1, 2);
    holds((x) => x ** 3, 0, 15);
    holds((x) => x ** 4, 3, 96);
    holds((x) => (x < -0.6744897501960817 ? 1 : 0), 0.25, 0.1875);
    const pairs = z.reduce((sum, x, i) => sum + (i % 2 === 0 ? x * z[i + 1] : 0), 0) / (n / 2);
    expect(Math.abs(pairs)).toBeLessThan(alarm / Math.sqrt(n / 2));
  });

  test("normal: an odd length leaves the generator where the even one does", () => {
    const [odd, even] = [Rng.of(3), Rng.of(3)];
    const short = fillNormal(odd, new Float64Array(3));
    expect([...short]).toEqual([...fillNormal(even, new Float64Array(4)).subarray(0, 3)]);
    expect(odd.save()).toEqual(even.save());
  });

  test("shuffle: a permutation, and each of the six orders of three equally often", () => {
    const rng = Rng.of(5);
    const counts = new Map<string, number>();
    const rounds = 60_000;
    for (let i = 0; i < rounds; i++) {
      const order = shuffle(rng, Uint32Array.of(0, 1, 2)).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual(["012", "021", "102", "120", "201", "210"]);
    const chiSquared = [...counts.values()].reduce((sum, c) => sum + (c - rounds / 6) ** 2 / (rounds / 6), 0);
    // The 1 − 10⁻⁶ quantile of χ² with five degrees of freedom.
    expect(chiSquared).toBeLessThan(35.9);
  });
});
