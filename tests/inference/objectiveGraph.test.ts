import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backwardGradient,
  backwardMoments,
  exactGradient,
  finiteDifferences,
  type Objective,
  objectiveGraph,
} from "../../src/inference/objectiveGraph.ts";
import { logJoint } from "../../src/inference/toyModel.ts";

const objectives = fc.record<Objective>({
  f: fc.constantFrom("quadratic", "elbo"),
  k: fc.double({ min: -3, max: 3, noNaN: true }),
  mu: fc.double({ min: -2, max: 2, noNaN: true }),
  sigma: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
});
const noises = fc.double({ min: -3, max: 3, noNaN: true });

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
  it("computes the same number, drawn or rewritten, and it is f", () => {
    fc.assert(
      fc.property(objectives, noises, (objective, epsilon) => {
        const z = objective.mu + objective.sigma * epsilon;
        const f =
          objective.f === "quadratic"
            ? (z - objective.k) ** 2
            : logJoint({ likelihood: "folded", x: objective.k, noise: 1 }, z);
        for (const rewritten of [false, true])
          expect(objectiveGraph(objective, epsilon, rewritten).output.value).toBeCloseTo(f, 9);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("gives φ nothing while z is drawn, and the slope along the path once it is rewritten", () => {
    fc.assert(
      fc.property(objectives, noises, (objective, epsilon) => {
        expect(backwardGradient(objective, epsilon, false)).toEqual([0, 0]);
        const differences = finiteDifferences(objective, epsilon);
        backwardGradient(objective, epsilon, true).forEach((slope, i) =>
          expect(Math.abs(slope - differences[i])).toBeLessThan(1e-6 * (1 + Math.abs(slope))),
        );
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it("averages to the exact gradient, which an integral over z agrees with", () => {
    fc.assert(
      fc.property(objectives, (objective) => {
        const exact = exactGradient(objective);
        const { mean, variance } = backwardMoments(objective, true);
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
});
