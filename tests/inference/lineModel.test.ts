import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  drawPoints,
  encode,
  exactEncoder,
  maximumLikelihood,
  meanElbo,
  meanLogEvidence,
  TRUTH,
} from "../../src/inference/lineModel.ts";
import { exactGradients } from "../../src/inference/loopOracle.ts";
import { logPdf } from "../../src/math/normal.ts";

const decoders = fc.record({
  w: fc.double({ min: -3, max: 3, noNaN: true }),
  b: fc.double({ min: -3, max: 3, noNaN: true }),
});
const encoders = fc.record({
  a: fc.double({ min: -2, max: 2, noNaN: true }),
  c: fc.double({ min: -2, max: 2, noNaN: true }),
  s: fc.double({ min: -2, max: 1, noNaN: true }),
});
const noises = fc.double({ min: 0.3, max: 2, noNaN: true });

describe("the line model", () => {
  test("has an ELBO that log p(x) exceeds by the divergence from q to the posterior, in closed form", () => {
    fc.assert(
      fc.property(decoders, encoders, noises, (theta, phi, noise) => {
        const points = Float64Array.of(-1.3, 0.4, 2.2);
        const exact = exactEncoder(theta, noise);
        // KL(N(m₁, s₁²) ‖ N(m₂, s₂²)) = log s₂/s₁ + (s₁² + (m₁ − m₂)²)/(2 s₂²) − ½.
        const kl =
          points.reduce((sum, x) => {
            const [q, p] = [encode(phi, x), encode(exact, x)];
            const square = q.sigma ** 2 + (q.mu - p.mu) ** 2;
            return sum + Math.log(p.sigma / q.sigma) + square / (2 * p.sigma ** 2) - 0.5;
          }, 0) / 3;
        const gap = meanLogEvidence(theta, noise, points) - meanElbo(theta, phi, noise, points);
        expect(Math.abs(gap - kl)).toBeLessThan(1e-9 * (1 + kl));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("has Bayes’ posterior for its exact encoder", () => {
    const [theta, noise, x] = [{ w: 1.2, b: -0.4 }, 0.6, 0.9];
    const { mu, sigma } = encode(exactEncoder(theta, noise), x);
    const logEvidence = meanLogEvidence(theta, noise, Float64Array.of(x));
    for (const z of [-1, 0.3, 2]) {
      const joint = logPdf(z, 0, 1) + logPdf(x, theta.w * z + theta.b, noise);
      expect(logPdf(z, mu, sigma)).toBeCloseTo(joint - logEvidence, 12);
    }
  });

  test("is level at maximum likelihood, where no other decoder does better", () => {
    const points = drawPoints(3, 40, 0.7);
    const best = maximumLikelihood(0.7, points);
    const slope = exactGradients({ ...best, ...exactEncoder(best, 0.7) }, 0.7, points);
    for (const value of Object.values(slope)) expect(Math.abs(value)).toBeLessThan(1e-8);
    fc.assert(
      fc.property(decoders, (theta) => {
        expect(meanLogEvidence(theta, 0.7, points)).toBeLessThanOrEqual(
          meanLogEvidence(best, 0.7, points) + 1e-12,
        );
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  test("needs no slope where noise alone explains the spread", () => {
    expect(maximumLikelihood(2, Float64Array.of(-1, 0, 1))).toEqual({ w: 0, b: 0 });
  });

  test("draws points of the true mean and variance, the same for a seed, more of them after the fewer", () => {
    const [noise, n] = [0.5, 20_000];
    const points = drawPoints(7, n, noise);
    const variance = TRUTH.w ** 2 + noise ** 2;
    const mean = points.reduce((sum, x) => sum + x, 0) / n;
    const spread = points.reduce((sum, x) => sum + (x - TRUTH.b) ** 2, 0) / n;
    // Two comparisons within 4.5 standard errors: a false alarm in 1.4e-5 of all seeds; this one is fixed.
    expect(Math.abs(mean - TRUTH.b)).toBeLessThan(4.5 * Math.sqrt(variance / n));
    expect(Math.abs(spread - variance)).toBeLessThan(4.5 * variance * Math.sqrt(2 / n));
    expect(drawPoints(7, 5, noise)).toEqual(points.slice(0, 5));
    expect(drawPoints(8, 5, noise)).not.toEqual(points.slice(0, 5));
  });
});
