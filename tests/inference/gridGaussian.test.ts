import { describe, expect, test } from "vitest";
import { bestGridGaussian, gridElbo } from "../../src/inference/gridGaussian.ts";
import { bestOn } from "../../src/inference/gridPosterior.ts";
import { boxNodes, cellVolume, everySecond } from "../../src/math/boxGrid.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";

const box = { low: [-6, -5], high: [6, 7] };
const side = 121;
const z = boxNodes(box, side);
const at = (g: number): readonly [number, number] => [z[2 * g], z[2 * g + 1]];
const grid = (f: (z1: number, z2: number) => number) => ({
  z,
  logJoint: Float64Array.from({ length: side ** 2 }, (_, g) => f(...at(g))),
  dimensions: 2,
  cell: 0.01,
});
const normal = (z: number, mean: number, std: number) =>
  -0.5 * ((z - mean) / std) ** 2 - Math.log(std) - 0.5 * Math.log(2 * Math.PI);

describe("the best normal q on a grid", () => {
  test("of a normal posterior is that posterior, and its ELBO the log evidence", () => {
    const joint = grid((z1, z2) => normal(z1, 0.7, 0.4) + normal(z2, 1.1, 0.6) - 12.5);
    const best = bestGridGaussian(joint, [{ mean: [0, 0], std: [1, 1] }]);
    expect(best.elbo).toBeCloseTo(-12.5, 6);
    [0.7, 1.1].forEach((mean, j) => expect(best.mean[j]).toBeCloseTo(mean, 4));
    [0.4, 0.6].forEach((std, j) => expect(best.std[j]).toBeCloseTo(std, 4));
  });

  test("of one that is correlated misses it by −½ log(1 − ρ²), the KL of independent dimensions", () => {
    const rho = 0.8;
    const joint = grid(
      (z1, z2) =>
        -(z1 ** 2 - 2 * rho * z1 * z2 + z2 ** 2) / (2 * (1 - rho ** 2)) -
        Math.log(2 * Math.PI) -
        0.5 * Math.log(1 - rho ** 2),
    );
    const best = bestGridGaussian(joint, [{ mean: [0.5, -0.5], std: [0.3, 1] }]);
    expect(best.elbo).toBeCloseTo(0.5 * Math.log(1 - rho ** 2), 3);
    best.std.forEach((std) => expect(std).toBeCloseTo(Math.sqrt(1 - rho ** 2), 3));
  });

  test("takes the better of two hills that its starts lead to", () => {
    const joint = grid((z1, z2) =>
      logSumExp([
        Math.log(0.3) + normal(z1, -2, 0.3) + normal(z2, 0, 0.3),
        Math.log(0.7) + normal(z1, 2, 0.3) + normal(z2, 0, 0.3),
      ]),
    );
    const starts = [-2, 2].map((mean) => ({ mean: [mean, 0], std: [0.5, 0.5] }));
    const best = bestGridGaussian(joint, starts);
    expect(best.mean[0]).toBeCloseTo(2, 3);
    expect(best.elbo).toBeCloseTo(Math.log(0.7), 3);
  });

  test("is none that lies beyond the grid or between its nodes", () => {
    const joint = grid((z1, z2) => normal(z1, 0, 1) + normal(z2, 0, 1));
    expect(gridElbo(joint, { mean: [9, 0], std: [0.5, 0.5] }).elbo).toBe(-Infinity);
    expect(gridElbo(joint, { mean: [0.05, 0.05], std: [0.02, 0.5] }).elbo).toBe(-Infinity);
    const starts = [
      { mean: [9, 0], std: [0.5, 0.5] },
      { mean: [1, 1], std: [0.5, 0.5] },
    ];
    expect(bestGridGaussian(joint, starts).elbo).toBeLessThan(1e-3);
  });

  test("has the slopes that differences find", () => {
    const joint = grid((z1, z2) => normal(z1, 0.7, 0.4 + 0.1 * Math.tanh(z2)) + normal(z2, 1.1, 0.9));
    const q = { mean: [0.4, 0.8], std: [0.5, 0.7] };
    const { toMean, toLogStd } = gridElbo(joint, q);
    const h = 1e-5;
    for (const j of [0, 1]) {
      const nudged = (by: number) => q.mean.map((m, k) => (k === j ? m + by : m));
      const scaled = (by: number) => q.std.map((s, k) => (k === j ? s * Math.exp(by) : s));
      const byMean =
        gridElbo(joint, { ...q, mean: nudged(h) }).elbo - gridElbo(joint, { ...q, mean: nudged(-h) }).elbo;
      const byStd =
        gridElbo(joint, { ...q, std: scaled(h) }).elbo - gridElbo(joint, { ...q, std: scaled(-h) }).elbo;
      expect(toMean[j]).toBeCloseTo(byMean / (2 * h), 5);
      expect(toLogStd[j]).toBeCloseTo(byStd / (2 * h), 5);
    }
  });
});

describe("the nodes of a box", () => {
  test("reach its corners, row by row, and half of them do too", () => {
    expect(at(0)).toEqual([-6, -5]);
    expect(at(1)).toEqual([-5.9, -5]);
    expect(at(side ** 2 - 1)).toEqual([6, 7]);
    const half = everySecond(side, 2);
    expect(half).toHaveLength(61 ** 2);
    expect(at(half[1])[0]).toBeCloseTo(-5.8, 12);
    expect(at(half[61])).toEqual([-6, -4.8]);
    expect(cellVolume(box, side)).toBeCloseTo(0.01, 12);
    expect(everySecond(5, 1)).toEqual([0, 2, 4]);
  });

  test("is found where the posterior is highest at a corner of its grid and q lies off it", () => {
    const joint = grid((z1, z2) => -3 * ((z1 - 5.9) ** 2 + (z2 - 6.9) ** 2));
    const elbo = bestOn(joint, side, { mean: [-20, 0], std: [9, 9] });
    expect(elbo).toBeGreaterThan(-30);
    expect(elbo).toBeLessThanOrEqual(logSumExp(joint.logJoint) + Math.log(joint.cell));
  });
});
