import { describe, expect, test } from "vitest";
import { exactPolicyGradient } from "../../src/inference/policyGradient.ts";
import { pushMoments, sampledPush } from "../../src/inference/policyOracle.ts";
import type { Observation } from "../../src/inference/toyModel.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

const q = { mu: -0.8, sigma: 1.7 };
const observations: readonly Observation[] = (["linear", "bent", "folded"] as const).map((likelihood) => ({
  likelihood,
  x: 1.5,
  noise: 0.5,
}));

describe("the moments of a push", () => {
  test("are those of the exact policy gradient when no action is left out, whatever the baseline", () => {
    for (const observation of observations)
      for (const baseline of [false, true]) {
        const exact = exactPolicyGradient(observation, q, { baseline });
        const { mean, variance } = pushMoments(observation, q, baseline ? exact.value : 0, 16);
        for (const name of ["mu", "sigma"] as const) {
          expect(Math.abs(mean[name] / exact.gradient[name] - 1)).toBeLessThan(1e-8);
          expect(Math.abs(variance[name] / exact.variance[name] - 1)).toBeLessThan(1e-8);
        }
      }
  });

  test("are in closed form a constant reward’s, within a reach", () => {
    // With b so large that r − b ≈ −b: the mean of ε over |ε| ≤ 1 is 0, and E[ε²; |ε| ≤ 1] = 0.198748.
    const b = 1e9;
    const { mean, variance } = pushMoments({ likelihood: "linear", x: 0, noise: 1 }, q, b, 1);
    expect(Math.abs(mean.mu / b)).toBeLessThan(1e-6);
    expect((variance.mu * q.sigma ** 2) / b ** 2).toBeCloseTo(0.198748, 5);
  });

  // Eighteen means within 5 standard errors: a false alarm in 2.6e-5 of all seeds; these are fixed.
  test("are met by samples", () => {
    const epsilon = fillNormal(Rng.of(12), new Float64Array(100_000));
    for (const observation of observations)
      for (const reach of [1, 2, 3]) {
        const { mean, variance } = pushMoments(observation, q, -2, reach);
        const sampled = sampledPush(observation, q, -2, reach, epsilon);
        for (const name of ["mu", "sigma"] as const)
          expect(Math.abs(sampled[name] - mean[name])).toBeLessThan(5 * Math.sqrt(variance[name] / 100_000));
      }
  });
});
