import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exactGradient,
  expectedReward,
  optimalBaseline,
  scoreFunctionGradient,
  scoreFunctionVariance,
} from "../../src/inference/categoricalGradients.ts";
import { gumbelSoftmaxGradient, relaxedCategory } from "../../src/inference/gumbelSoftmax.ts";
import { gumbelSoftmaxMean } from "../../src/inference/gumbelSoftmaxMean.ts";
import { gumbelRows, momentsOf } from "../../src/inference/sampleMoments.ts";
import { argMax, probabilitiesOf } from "../../src/math/categorical.ts";
import { Rng } from "../../src/math/rng.ts";

const problems = fc.integer({ min: 2, max: 8 }).chain((K) =>
  fc.record({
    logits: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: K, maxLength: K }),
    rewards: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: K, maxLength: K }),
  }),
);
const unit = (K: number, k: number) => Array.from({ length: K }, (_, i) => (i === k ? 1 : 0));
const problem = { logits: [1, 0.5, 0, -1], rewards: [1, 2, 0, 4] };

describe("the exact gradient of E[r] in the logits", () => {
  test("is what central differences of E[r] say, to 1e-8", () => {
    const h = 1e-5;
    fc.assert(
      fc.property(problems, ({ logits, rewards }) => {
        const gradient = exactGradient({ logits, rewards });
        logits.forEach((_, k) => {
          const at = (by: number) => expectedReward({ logits: logits.with(k, logits[k] + by), rewards });
          expect(Math.abs((at(h) - at(-h)) / (2 * h) - gradient[k])).toBeLessThan(1e-8);
        });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("is p_k (r_k − E[r])", () => {
    const p = probabilitiesOf(problem.logits);
    const mean = expectedReward(problem);
    exactGradient(problem).forEach((g, k) => expect(g).toBeCloseTo(p[k] * (problem.rewards[k] - mean), 14));
  });
});

describe("the score function", () => {
  test("averages to the exact gradient, with the exact variance, for any baseline", () => {
    // 12 means within 4.5 exact standard errors: false-alarm rate 8e-5. Variances of bounded numbers, within 3 %.
    const noise = gumbelRows(Rng.of(3), 200_000, 4);
    const exact = exactGradient(problem);
    for (const baseline of [0, 2.5, optimalBaseline(problem)]) {
      const moments = momentsOf(
        scoreFunctionGradient(problem, baseline),
        noise,
        new Float64Array(4),
        [1, 0, 0, 0],
      );
      exact.forEach((g, k) => {
        const variance = scoreFunctionVariance(problem, baseline, unit(4, k));
        expect(Math.abs(moments.mean[k] - g)).toBeLessThan(4.5 * Math.sqrt(variance / 200_000));
        expect(Math.abs(moments.variance[k] / variance - 1)).toBeLessThan(0.03);
      });
      expect(moments.along).toEqual({ mean: moments.mean[0], variance: moments.variance[0] });
    }
  });

  test("has its least total variance at the optimal baseline", () => {
    fc.assert(
      fc.property(problems, (given) => {
        const total = (b: number) =>
          given.logits.reduce(
            (sum, _, k) => sum + scoreFunctionVariance(given, b, unit(given.logits.length, k)),
            0,
          );
        const best = optimalBaseline(given);
        for (const off of [-0.1, 0.1, -3, 3])
          expect(total(best + off)).toBeGreaterThanOrEqual(total(best) - 1e-12);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

describe("the Gumbel-softmax relaxation", () => {
  test("has the derivative of Σ y_j r_j as its gradient, by central differences", () => {
    const noise = gumbelRows(Rng.of(5), 50, 4);
    const [y, out] = [new Float64Array(4), new Float64Array(4)];
    const h = 1e-5;
    for (const relaxation of [0.3, 1, 4])
      for (let m = 0; m < 50; m++) {
        const gumbel = noise.subarray(4 * m, 4 * m + 4);
        gumbelSoftmaxGradient(problem, relaxation)(gumbel, out);
        problem.logits.forEach((_, k) => {
          const at = (by: number) =>
            relaxedCategory(problem.logits.with(k, problem.logits[k] + by), gumbel, relaxation, y).reduce(
              (sum, share, j) => sum + share * problem.rewards[j],
              0,
            );
          expect(Math.abs((at(h) - at(-h)) / (2 * h) - out[k])).toBeLessThan(1e-7);
        });
      }
  });

  test("draws its corners with the categorical’s probabilities", () => {
    // Four frequencies within 4.5 standard errors: false-alarm rate 3e-5.
    const noise = gumbelRows(Rng.of(8), 100_000, 4);
    const counts = [0, 0, 0, 0];
    for (let m = 0; m < 100_000; m++) counts[argMax(problem.logits.map((l, k) => l + noise[4 * m + k]))]++;
    probabilitiesOf(problem.logits).forEach((p, k) => {
      expect(Math.abs(counts[k] / 100_000 - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / 100_000));
    });
  });

  test("has the expectation that one-dimensional quadrature gives for two categories, to 1e-8", () => {
    // For K = 2, y_1 = logistic((l_1 − l_2 + L)/λ) with L ~ Logistic(0, 1).
    for (const relaxation of [0.05, 0.2, 1, 2.5, 5])
      for (const difference of [-3, 0, 1.7]) {
        let sum = 0;
        const spacing = 0.002;
        for (let L = -60; L <= 60; L += spacing) {
          const density = Math.exp(-Math.abs(L)) / (1 + Math.exp(-Math.abs(L))) ** 2;
          const y = 1 / (1 + Math.exp(-(difference + L) / relaxation));
          sum += (density * spacing * y * (1 - y) * 3) / relaxation;
        }
        const [first, second] = gumbelSoftmaxMean(
          { logits: [difference + 0.4, 0.4], rewards: [2, -1] },
          relaxation,
        );
        expect(Math.abs(first - sum)).toBeLessThan(1e-8);
        expect(Math.abs(second + sum)).toBeLessThan(1e-8);
      }
  });

  test("has the expectation that samples of more categories average to", () => {
    // 24 means within 4.5 standard errors: false-alarm rate 2e-4.
    const samples = 100_000;
    const given = { logits: [2, -1, 0.3, 1, 0, -2, 0.5, 1.5], rewards: [1, 5, -2, 0, 3, 8, 2, -4] };
    const noise = gumbelRows(Rng.of(11), samples, 8);
    for (const relaxation of [0.1, 0.7, 4]) {
      const exact = gumbelSoftmaxMean(given, relaxation);
      const { mean, variance } = momentsOf(
        gumbelSoftmaxGradient(given, relaxation),
        noise,
        exact,
        unit(8, 0),
      );
      exact.forEach((g, k) =>
        expect(Math.abs(mean[k] - g)).toBeLessThan(4.5 * Math.sqrt(variance[k] / samples)),
      );
    }
  });

  test("loses its bias as λ → 0, and its gradient as λ grows", () => {
    const exact = exactGradient(problem);
    const bias = (relaxation: number) =>
      Math.hypot(...gumbelSoftmaxMean(problem, relaxation).map((g, k) => g - exact[k]));
    // The bias falls like λ²: a tenth of the temperature, a hundredth of it.
    expect(bias(0.02) / bias(0.2)).toBeGreaterThan(0.008);
    expect(bias(0.02) / bias(0.2)).toBeLessThan(0.012);
    expect(bias(5)).toBeGreaterThan(0.5 * Math.hypot(...exact));
  });
});
