import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  noBaseline,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "../../src/inference/gradientEstimators.ts";
import {
  backwardGradient,
  exactGradient,
  finiteDifferences,
  gradientMoments,
  type Objective,
  objectiveGraph,
  scoredGradient,
} from "../../src/inference/objectiveGraph.ts";
import { logJoint } from "../../src/inference/toyModel.ts";

const objectives = fc.record<Objective>({
  f: fc.constantFrom("quadratic", "elbo"),
  k: fc.double({ min: -3, max: 3, noNaN: true }),
  mu: fc.double({ min: -2, max: 2, noNaN: true }),
  sigma: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
});
const noises = fc.double({ min: -3, max: 3, noNaN: true });

const drawn = { reparameterized: false, blackBox: false };
const boxed = { reparameterized: false, blackBox: true };
const rewritten = { reparameterized: true, blackBox: false };

/** ∇_φ E_q[f] by central differences of an integral over z, in which no path and no score occurs. */
function gradientByIntegral({ f, k, mu, sigma }: Objective): readonly number[] {
  const value = (z: number) =>
    f === "quadratic" ? (z - k) ** 2 : logJoint({ likelihood: "folded", x: k, noise: 1 }, z);
  const mean = (m: number, s: number) => {
    let sum = 0;
    for (let z = -25; z <= 25; z += 0.005)
      sum += (0.005 * value(z) * Math.exp(-0.5 * ((z - m) / s) ** 2)) / (s * Math.sqrt(2 * Math.PI));
    return sum;
  };
  const h = 1e-3;
  const fourth = (at: (h: number) => number) => (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
  return [fourth((d) => mean(mu + d, sigma)), fourth((d) => mean(mu, sigma + d))];
}

describe("the graph of f(z)", () => {
  test("computes the same number, drawn or rewritten, and it is f", () => {
    fc.assert(
      fc.property(objectives, noises, (objective, epsilon) => {
        const z = objective.mu + objective.sigma * epsilon;
        const f =
          objective.f === "quadratic"
            ? (z - objective.k) ** 2
            : logJoint({ likelihood: "folded", x: objective.k, noise: 1 }, z);
        for (const reparameterized of [false, true])
          for (const blackBox of [false, true])
            expect(
              objectiveGraph(objective, epsilon, { reparameterized, blackBox }).output.value,
            ).toBeCloseTo(f, 9);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("gives φ nothing while z is drawn or f is a black box, and the slope along the path once it is rewritten", () => {
    fc.assert(
      fc.property(objectives, noises, (objective, epsilon) => {
        for (const form of [drawn, boxed, { ...boxed, reparameterized: true }])
          expect(backwardGradient(objective, epsilon, form)).toEqual([0, 0]);
        const differences = finiteDifferences(objective, epsilon);
        backwardGradient(objective, epsilon, rewritten).forEach((slope, i) =>
          expect(Math.abs(slope - differences[i])).toBeLessThan(1e-6 * (1 + Math.abs(slope))),
        );
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test("averages to the exact gradient, which an integral over z agrees with", () => {
    fc.assert(
      fc.property(objectives, (objective) => {
        const exact = exactGradient(objective);
        const { mean, variance } = gradientMoments((e) => backwardGradient(objective, e, rewritten));
        const integral = gradientByIntegral(objective);
        // d(z − k)²/dμ = 2(z − k), of variance 4σ².
        if (objective.f === "quadratic") expect(variance[0]).toBeCloseTo(4 * objective.sigma ** 2, 9);
        exact.forEach((slope, i) => {
          expect(Math.abs(mean[i] - slope)).toBeLessThan(1e-9 * (1 + Math.abs(slope)));
          expect(Math.abs(integral[i] - slope)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
        });
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  test("has in the score function a way round the black box, as the estimators for many draws have it", () => {
    const epsilon = Float64Array.of(-2.5, -0.4, 0.1, 1.3);
    fc.assert(
      fc.property(objectives, (objective) => {
        const { mu, sigma } = objective;
        const values = epsilon.map((e) => objectiveGraph(objective, e, boxed).output.value);
        const draws = { ...roomForDraws(4), epsilon, values };
        const out = roomForGradients(4);
        scoreFunctionGradient(draws, { mu, sigma }, noBaseline, 0, out);
        epsilon.forEach((e, i) => {
          const [byMu, bySigma] = scoredGradient(objective, e);
          expect(Math.abs(byMu - out.mu[i])).toBeLessThan(1e-12 * (1 + Math.abs(byMu)));
          expect(Math.abs(bySigma - out.sigma[i])).toBeLessThan(1e-11 * (1 + Math.abs(bySigma)));
        });
        gradientMoments((e) => scoredGradient(objective, e)).mean.forEach((slope, i) => {
          const exact = exactGradient(objective)[i];
          expect(Math.abs(slope - exact)).toBeLessThan(1e-9 * (1 + Math.abs(exact)));
        });
      }),
      { numRuns: 30, seed: 4 },
    );
  });
});
