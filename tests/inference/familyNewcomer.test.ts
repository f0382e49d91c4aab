import { describe, expect, test } from "vitest";
import { fitNewcomer } from "../../src/inference/familyNewcomer.ts";
import { exactAnswer } from "../../src/inference/familyOracle.ts";
import { posteriorField } from "../../src/inference/posteriorField.ts";
import { exactPosterior, type Likelihood } from "../../src/inference/toyModel.ts";

const likelihoods: readonly Likelihood[] = ["linear", "bent", "folded"];

describe("a q of its own for a new point", () => {
  test("climbs from its start to rest at the best Gaussian, never above it", () => {
    for (const likelihood of likelihoods)
      for (const x of [-1, 0.2, 2.5, 6]) {
        const world = { likelihood, noise: 0.3 };
        const { best } = exactAnswer(world, x);
        const { mean, std, elbo, settled } = fitNewcomer(world, x, 0.5, 0.02);
        expect(settled).toBe(true);
        expect([mean[0], std[0]]).toEqual([0.5, expect.closeTo(0.3, 12)]);
        expect(Math.max(...elbo)).toBeLessThanOrEqual(best.elbo + 1e-9);
        expect(best.elbo - elbo[elbo.length - 1]).toBeLessThan(1e-3);
      }
  });

  test("gives up where it gets nowhere, and keeps to the finite numbers", () => {
    const slow = fitNewcomer({ likelihood: "folded", noise: 0.3 }, 6, 0.5, 1e-6);
    expect(slow.settled).toBe(false);
    const wild = fitNewcomer({ likelihood: "bent", noise: 0.3 }, 6, 0.5, 1e6);
    expect(wild.settled).toBe(false);
    expect(wild.elbo.every(Number.isFinite)).toBe(true);
    expect(wild.elbo.length).toBeGreaterThan(0);
  });
});

describe("the field of posteriors", () => {
  test("is each exact posterior as a part of its peak", () => {
    const [columns, rows] = [7, 400];
    for (const likelihood of likelihoods) {
      const world = { likelihood, noise: 0.5 };
      const field = posteriorField(world, { x: [-1, 6], z: [-4, 4], columns, rows });
      for (const [column, x] of [
        [0, -0.5],
        [3, 2.5],
        [6, 5.5],
      ]) {
        const { z, logDensity } = exactPosterior({ ...world, x });
        const peak = Math.max(...logDensity);
        for (let row = 0; row < rows; row += 23) {
          const at = 4 - ((row + 0.5) / rows) * 8;
          const node = Math.round((at - z[0]) / (z[1] - z[0]));
          const exact = Math.exp(logDensity[node] - peak);
          expect(Math.abs(field[row * columns + column] - exact)).toBeLessThan(0.03);
        }
      }
    }
  });
});
