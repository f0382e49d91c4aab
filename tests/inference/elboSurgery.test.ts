import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logAggregateOf, logPrior } from "../../src/inference/aggregatePosterior.ts";
import { surgery } from "../../src/inference/elboSurgery.ts";
import { informationByDraws } from "../../src/inference/informationByDraws.ts";
import type { PlaneCodes } from "../../src/inference/planeCodes.ts";
import { klFromStandardNormal } from "../../src/math/normal.ts";
import { Rng } from "../../src/math/rng.ts";
import { madeCodes } from "./madeCodes.ts";

const codesOf = (...rows: readonly (readonly [number, number, number, number])[]): PlaneCodes => ({
  mean: Float64Array.from(rows.flatMap(([mean1, mean2]) => [mean1, mean2])),
  std: Float64Array.from(rows.flatMap(([, , std1, std2]) => [std1, std2])),
});

/** KL(q̄ ‖ p) by the trapezoidal rule on one fine grid over all of the plane. */
function klByGrid(codes: PlaneCodes, reach: number, h: number): number {
  const logQ = logAggregateOf(codes);
  let sum = 0;
  for (let z1 = -reach; z1 <= reach; z1 += h) {
    for (let z2 = -reach; z2 <= reach; z2 += h) {
      const log = logQ(z1, z2);
      sum += h * h * Math.exp(log) * (log - logPrior(z1, z2));
    }
  }
  return sum;
}

test("codes that are all the prior cost nothing, and tell nothing", () => {
  const { klPerPoint, mutualInformation, klAggregate } = surgery(
    codesOf(...Array.from({ length: 7 }, () => [0, 0, 1, 1] as const)),
  );
  for (const term of [klPerPoint, mutualInformation, klAggregate]) expect(term).toBeCloseTo(0, 8);
});

test("one code tells nothing, wherever it lies: all that it costs is the aggregate's", () => {
  for (const std of [1e-6, 0.01, 1, 3]) {
    const { klPerPoint, mutualInformation, klAggregate } = surgery(codesOf([20, -3, std, 0.5]));
    expect(mutualInformation).toBeCloseTo(0, 9);
    expect(klAggregate).toBeCloseTo(klPerPoint, 7);
    expect(klPerPoint).toBeCloseTo(
      klFromStandardNormal(20, 2 * Math.log(std)) + klFromStandardNormal(-3, 2 * Math.log(0.5)),
      10,
    );
  }
});

test("codes that lie apart tell exactly which they are: log N, and not more", () => {
  const apart = codesOf([-20, 0, 0.01, 0.02], [0, 0, 1e-7, 0.3], [20, 5, 0.01, 1], [20, -9, 1, 1e-4]);
  expect(surgery(apart).mutualInformation).toBeCloseTo(Math.log(4), 9);
  // Every code twice: half of that is not told.
  const twice = {
    mean: Float64Array.of(...apart.mean, ...apart.mean),
    std: Float64Array.of(...apart.std, ...apart.std),
  };
  expect(surgery(twice).mutualInformation).toBeCloseTo(Math.log(4), 8);
});

test("two codes at a distance: I by one integral along the line through them", () => {
  for (const distance of [0.1, 1, 3, 6]) {
    // I = log 2 − E[log(1 + exp(−d(d + 2ε)/2))], d in units of σ
    let lost = 0;
    for (let e = -12; e <= 12; e += 0.01)
      lost +=
        (0.01 * Math.exp(-0.5 * e * e) * Math.log1p(Math.exp(-0.5 * distance * (distance + 2 * e)))) /
        Math.sqrt(2 * Math.PI);
    const { mutualInformation } = surgery(codesOf([0, 0, 0.2, 0.7], [0.2 * distance, 0, 0.2, 0.7]));
    expect(mutualInformation, `${distance} σ apart`).toBeCloseTo(Math.log(2) - lost, 7);
  }
});

describe("against a fine grid over the whole plane", () => {
  test.each([
    { N: 3, spread: 1, widths: [0.3, 0.9] },
    { N: 20, spread: 1.5, widths: [0.25, 0.6] },
    { N: 40, spread: 0.5, widths: [0.25, 1] },
  ] as const)("the KL of the aggregate of $N codes", ({ N, spread, widths }) => {
    const codes = madeCodes(N, spread, widths, N);
    expect(surgery(codes).klAggregate).toBeCloseTo(klByGrid(codes, 9, 0.06), 6);
  });
});

test("adds up to 1e-6 whatever the codes: far out, narrow, wide, or all of that at once", () => {
  const exponent = fc.double({ min: -6, max: 0.3, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      exponent,
      exponent,
      fc.integer(),
      (N, spread, a, b, seed) => {
        const codes = madeCodes(N, spread, [10 ** Math.min(a, b), 10 ** Math.max(a, b)], seed);
        const { klPerPoint, mutualInformation, klAggregate, otherRule, mass } = surgery(codes);
        expect(Math.abs(mutualInformation + klAggregate - klPerPoint)).toBeLessThan(1e-6);
        expect(Math.abs(mutualInformation - otherRule.mutualInformation)).toBeLessThan(1e-6);
        expect(Math.abs(mass - 1)).toBeLessThan(1e-8);
        expect(mutualInformation).toBeGreaterThan(-1e-9);
        expect(mutualInformation).toBeLessThan(Math.log(N) + 1e-9);
        expect(klAggregate).toBeGreaterThan(-1e-8);
      },
    ),
    { seed: 4, numRuns: 40 },
  );
});

test("a code too narrow for its distance from 0 is seen to be missing, and nothing hangs", () => {
  const { mass } = surgery(codesOf([40, 0, 1e-18, 0.1], [40, 0, 1e-18, 0.1]));
  expect(Math.abs(mass - 1)).toBeGreaterThan(1e-8);
});

// Four standard errors: a false alarm in one of 16,000 seeds, were they not fixed.
test("I against draws of the aggregate", () => {
  for (const widths of [
    [0.1, 0.5],
    [0.02, 0.1],
    [0.5, 1.2],
  ] as const) {
    const codes = madeCodes(50, 1, widths, 3);
    const { mean, standardError } = informationByDraws(codes, 20_000, Rng.of(5));
    expect(Math.abs(mean - surgery(codes).mutualInformation)).toBeLessThan(4 * standardError);
    expect(standardError).toBeLessThan(0.02);
  }
});
