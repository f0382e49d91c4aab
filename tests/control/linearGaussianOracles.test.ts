import { describe, expect, test } from "vitest";
import { linearGaussian, type LinearGaussianProblem } from "../../src/control/linearGaussian.ts";
import { jointGaussian } from "../../src/control/linearGaussianJoint.ts";
import { sampleGaussianPaths } from "../../src/control/linearGaussianPaths.ts";
import { riccati } from "../../src/control/linearGaussianRiccati.ts";
import { Rng } from "../../src/math/rng.ts";

const soft: LinearGaussianProblem = {
  start: [-1, 2],
  goal: [3, 0.5],
  horizon: 9,
  controlCost: 0.8,
  stateCost: 0.15,
  endCost: 2,
  noise: 0.4,
  temperature: 0.5,
  backup: "optimistic",
};
const pinned = { ...soft, endCost: Number.POSITIVE_INFINITY };

describe("the oracles of the linear-Gaussian room", () => {
  test.each([soft, pinned, { ...pinned, horizon: 1 }, { ...soft, horizon: 1 }, { ...soft, noise: 0 }])(
    "the joint Gaussian has the messages' marginals",
    (problem) => {
      const exact = jointGaussian(problem);
      const moments = linearGaussian(problem);
      expect(exact).toHaveLength(moments.length);
      moments.forEach(({ marginal }, t) => {
        expect(Math.abs(marginal.variance - exact[t].variance)).toBeLessThan(1e-12);
        marginal.mean.forEach((x, k) => expect(Math.abs(x - exact[t].mean[k])).toBeLessThan(1e-11));
      });
    },
  );

  test.each(["optimistic", "causal"] as const)("Riccati has the precision and the gain: %s", (backup) => {
    for (const problem of [soft, pinned, { ...pinned, noise: 0 }]) {
      const moments = linearGaussian({ ...problem, backup });
      riccati({ ...problem, backup }).forEach(({ t, P, gain }) => {
        const { backwardPrecision, gain: other } = moments[t];
        if (P === Number.POSITIVE_INFINITY) expect(backwardPrecision).toBe(P);
        else expect(backwardPrecision * problem.temperature).toBeCloseTo(P, 11);
        expect(other).toBeCloseTo(gain, 12);
      });
    }
  });

  test.each([
    ["posterior", soft],
    ["posterior", pinned],
    ["true", soft],
    ["true", pinned],
  ] as const)(
    "paths in the %s world have its mean and variance, within six standard errors",
    (world, problem) => {
      const count = 4000;
      const moments = linearGaussian(problem);
      const paths = sampleGaussianPaths(problem, moments, Rng.of(5), count, world);
      for (const t of [1, 5, 9]) {
        const { mean, variance } = world === "true" ? moments[t].rollout : moments[t].marginal;
        for (const k of [0, 1]) {
          const places = Array.from({ length: count }, (_, i) => paths[(t * count + i) * 2 + k]);
          const average = places.reduce((sum, x) => sum + x, 0) / count;
          const spread = places.reduce((sum, x) => sum + (x - mean[k]) ** 2, 0) / count;
          expect(Math.abs(average - mean[k])).toBeLessThanOrEqual(6 * Math.sqrt(variance / count) + 1e-12);
          expect(Math.abs(spread - variance)).toBeLessThanOrEqual(
            6 * variance * Math.sqrt(2 / count) + 1e-12,
          );
        }
      }
      expect([paths[0], paths[1]]).toEqual([...problem.start]);
      if (world === "posterior" && problem === pinned)
        expect(Array.from(paths.subarray(-2))).toEqual(problem.goal);
    },
  );
});
