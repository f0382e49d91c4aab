import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exactMean,
  exactVariance,
  information,
  type ObjectiveMoments,
  optimalBaseline,
  parameterNames,
} from "../../src/inference/exactGradient.ts";
import { fourthMoment } from "../../src/inference/fourthMoment.ts";
import { estimatorNames } from "../../src/inference/gradientStream.ts";
import { expectation, momentsByQuadrature } from "../../src/inference/momentsByQuadrature.ts";
import { momentsInClosedForm } from "../../src/inference/momentsInClosedForm.ts";
import { testFunction, type TestFunctionName } from "../../src/inference/testFunctions.ts";

const settings = fc.record({
  name: fc.constantFrom<TestFunctionName>("quadratic", "gaussian", "cosine", "elbo"),
  k: fc.double({ min: 0, max: 10, noNaN: true }),
  q: fc.record({
    mu: fc.double({ min: -3, max: 3, noNaN: true }),
    sigma: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
});

describe("the exact answers", () => {
  test("in closed form and by quadrature agree to 1e-9", () => {
    fc.assert(
      fc.property(settings, ({ name, k, q }) => {
        const f = testFunction(name, k);
        const [closed, byQuadrature] = [momentsInClosedForm(f, q), momentsByQuadrature(f, q)];
        const flat = (moments: ObjectiveMoments) =>
          Object.entries(moments).flatMap(([, value]) =>
            typeof value === "number" ? [value] : [value.mu, value.sigma],
          );
        const others = [closed, byQuadrature].map(
          ({ value, square, gradient, weighted, weightedSquare, slopeSquare }) =>
            flat({ value, square, gradient, weighted, weightedSquare, slopeSquare }),
        );
        others[0].forEach((a, i) =>
          expect(Math.abs(a - others[1][i])).toBeLessThan(1e-9 * (1 + Math.abs(a))),
        );
        for (const estimator of estimatorNames)
          for (const parameter of parameterNames) {
            const a = exactVariance(closed, estimator, parameter, q, 1);
            const b = exactVariance(byQuadrature, estimator, parameter, q, 1);
            const scale = 1 + a + closed.weightedSquare[parameter] + closed.slopeSquare[parameter];
            expect(Math.abs(a - b)).toBeLessThan(1e-9 * scale);
          }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("are those that the lecture prints for −(K/2)(z − a)², K = −2", () => {
    for (const [mu, sigma, k] of [
      [1, 1, 3],
      [-2, 0.3, 0.5],
      [0.7, 2, 0.7],
    ]) {
      const q = { mu, sigma };
      const f = testFunction("quadratic", k);
      const moments = momentsInClosedForm(f, q);
      const [K, d] = [-2, mu - k];
      expect(exactMean(f, moments, "mu", q)).toBeCloseTo(-K * d, 10);
      expect(exactVariance(moments, "reparameterized", "mu", q, 1)).toBeCloseTo(K ** 2 * sigma ** 2, 10);
      expect(exactVariance(moments, "scoreFunction", "mu", q, 1)).toBeCloseTo(
        K ** 2 * (d ** 4 / (4 * sigma ** 2) + 3.5 * d ** 2 + 3.75 * sigma ** 2),
        8,
      );
    }
  });

  test("are those that the lecture prints for cos(kz)", () => {
    for (const [mu, sigma, k] of [
      [1, 1, 1],
      [-0.4, 0.6, 2.5],
      [2, 1.5, 0.3],
    ]) {
      const q = { mu, sigma };
      const moments = momentsInClosedForm(testFunction("cosine", k), q);
      const mean = -k * Math.sin(k * mu) * Math.exp(-0.5 * (k * sigma) ** 2);
      const wave = Math.exp(-2 * (k * sigma) ** 2) * Math.cos(2 * k * mu);
      expect(moments.gradient.mu).toBeCloseTo(mean, 12);
      expect(exactVariance(moments, "reparameterized", "mu", q, 1)).toBeCloseTo(
        (k ** 2 * (1 - wave)) / 2 - mean ** 2,
        12,
      );
      expect(exactVariance(moments, "scoreFunction", "mu", q, 1)).toBeCloseTo(
        (1 + (1 - 4 * k ** 2 * sigma ** 2) * wave) / (2 * sigma ** 2) - mean ** 2,
        12,
      );
    }
  });

  test("let the score function win for cos(kz) where kσ is large, and lose where it is small", () => {
    const ratio = (k: number) => {
      const q = { mu: 1, sigma: 1 };
      const moments = momentsInClosedForm(testFunction("cosine", k), q);
      return (
        exactVariance(moments, "scoreFunction", "mu", q, 1) /
        exactVariance(moments, "reparameterized", "mu", q, 1)
      );
    };
    expect(ratio(0.5)).toBeGreaterThan(5);
    expect(ratio(4)).toBeLessThan(0.1);
  });

  test("give the ELBO the gradient that its closed form has", () => {
    // L = E[log p(x|z)] + E[log p(z)] + H(q): dL/dμ = 4(k − μ) − μ, dL/dσ = −5σ + 1/σ.
    const [k, q] = [0.8, { mu: -0.3, sigma: 0.7 }];
    const f = testFunction("elbo", k);
    const moments = momentsInClosedForm(f, q);
    expect(exactMean(f, moments, "mu", q)).toBeCloseTo(4 * (k - q.mu) - q.mu, 10);
    expect(exactMean(f, moments, "sigma", q)).toBeCloseTo(-5 * q.sigma + 1 / q.sigma, 10);
  });

  test("refuse exp(−kz²) with k < 0", () => {
    expect(() => testFunction("gaussian", -0.1)).toThrow(RangeError);
  });
});

describe("in two dimensions, integrated over both coordinates", () => {
  const cases = [
    { name: "quadratic", k: 1.5, q: { mu: 0.4, sigma: 0.8 } },
    { name: "cosine", k: 2, q: { mu: 1, sigma: 0.5 } },
    { name: "elbo", k: 1, q: { mu: 0, sigma: 1 } },
  ] as const;
  /** E[h(ε₁, ε₂)] for two independent standard normals, by the trapezoidal rule. */
  const double = (h: (a: number, b: number) => number) => {
    const step = 0.125;
    let sum = 0;
    for (let i = -96; i <= 96; i++)
      for (let j = -96; j <= 96; j++) {
        const [a, b] = [i * step, j * step];
        sum += Math.exp(-0.5 * (a * a + b * b)) * h(a, b);
      }
    return (sum * step * step) / (2 * Math.PI);
  };

  test.each(cases)(
    "the $name's variance and fourth moment are exact, and the baseline is the best",
    ({ name, k, q }) => {
      const f = testFunction(name, k);
      const moments = momentsInClosedForm(f, q);
      const total = (a: number, b: number) => f.value(q.mu + q.sigma * a) + f.value(q.mu + q.sigma * b);
      for (const parameter of parameterNames) {
        const score = (a: number) => (parameter === "mu" ? a : a * a - 1) / q.sigma;
        const gradient = moments.gradient[parameter];
        const best = optimalBaseline(moments, q, 2)[parameter];
        const power = (baseline: number, p: number) =>
          double((a, b) => ((total(a, b) - baseline) * score(a) - gradient) ** p);
        for (const [estimator, baseline] of [
          ["scoreFunction", 0],
          ["scoreFunctionBaseline", best],
        ] as const) {
          const variance = exactVariance(moments, estimator, parameter, q, 2);
          expect(Math.abs(power(baseline, 2) - variance)).toBeLessThan(1e-9 * (1 + variance));
          const fourth = fourthMoment(f, q, moments, estimator, parameter, 2);
          expect(Math.abs(power(baseline, 4) - fourth)).toBeLessThan(1e-9 * (1 + fourth));
        }
        const least = exactVariance(moments, "scoreFunctionBaseline", parameter, q, 2);
        for (const off of [-0.5, 0.5])
          expect(power(best + off, 2) - least).toBeCloseTo(off ** 2 * information(q)[parameter], 6);
      }
    },
  );

  test("pathwise fourth moments are those of one coordinate", () => {
    const q = { mu: 0.4, sigma: 0.8 };
    const f = testFunction("quadratic", 1.5);
    const moments = momentsInClosedForm(f, q);
    // f′ is normal with standard deviation 2σ: its fourth moment is 3·16σ⁴, in any dimension.
    for (const dimension of [1, 2, 30])
      expect(fourthMoment(f, q, moments, "reparameterized", "mu", dimension)).toBeCloseTo(
        48 * q.sigma ** 4,
        9,
      );
    expect(expectation((e) => e ** 8)).toBeCloseTo(105, 9);
  });
});
