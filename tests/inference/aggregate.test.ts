import { describe, expect, test } from "vitest";
import { drawAggregate, logAggregateOf } from "../../src/inference/aggregatePosterior.ts";
import { aggregateRaster, middleOf } from "../../src/inference/aggregateRaster.ts";
import { holeShare, holesIn } from "../../src/inference/holes.ts";
import { priorMass } from "../../src/inference/priorMass.ts";
import { Rng } from "../../src/math/rng.ts";
import { madeCodes } from "./madeCodes.ts";

const one = (mean1: number, mean2: number, std: number) => ({
  mean: Float64Array.of(mean1, mean2),
  std: Float64Array.of(std, std),
});

test("the log density is finite however far away", () => {
  expect(logAggregateOf(one(0, 0, 1e-3))(30, -40)).toBeCloseTo(
    -0.5 * (50 / 1e-3) ** 2 - Math.log(2 * Math.PI) + 2 * Math.log(1e3),
    3,
  );
});

// Four standard errors each way: a false alarm in one of 4,000 seeds, were it not fixed.
test("draws have the mixture's mean and variance", () => {
  const codes = madeCodes(20, 1, [0.1, 1], 2);
  const rng = Rng.of(8);
  const draws = Array.from({ length: 20_000 }, () => drawAggregate(codes, rng).z);
  for (const j of [0, 1] as const) {
    const means = codes.mean.filter((_, k) => k % 2 === j);
    const center = means.reduce((sum, mean) => sum + mean, 0) / 20;
    const second = means.reduce((sum, mean, i) => sum + mean ** 2 + codes.std[2 * i + j] ** 2, 0) / 20;
    const variance = second - center ** 2;
    const average = draws.reduce((sum, z) => sum + z[j], 0) / draws.length;
    expect(Math.abs(average - center)).toBeLessThan(4 * Math.sqrt(variance / draws.length));
  }
});

describe("the raster", () => {
  const frame = { side: 81, reach: 4 };

  test("has at the middle of every square what the density is there, the greatest z₂ at the top", () => {
    const codes = madeCodes(10, 1, [0.3, 0.8], 6);
    const raster = aggregateRaster(codes, frame);
    const log = logAggregateOf(codes);
    for (const [row, column] of [
      [40, 40],
      [3, 70],
      [66, 12],
    ]) {
      const exact = Math.exp(log(middleOf(column, frame), middleOf(80 - row, frame)));
      expect(Math.abs(raster[row * 81 + column] - exact)).toBeLessThan(1e-5);
    }
  });

  test("blurred, it loses nothing of a code that is narrower than a square", () => {
    const square = 8 / 81;
    const raster = aggregateRaster(one(0.7, -1.3, 1e-4), frame, square);
    expect(raster.reduce((sum, density) => sum + density * square ** 2, 0)).toBeCloseTo(1, 3);
  });
});

describe("holes", () => {
  test("there is none where the aggregate is the prior, and nothing else where it is far away", () => {
    expect(holeShare(one(0, 0, 1))).toBe(0);
    expect(holeShare(one(40, 0, 0.01))).toBeCloseTo(1, 5);
  });

  test("around one narrow code they begin at a circle: the share is the prior's mass beyond it", () => {
    // N(z; 0, s²) = p(z)/10 where r² (1/s² − 1)/2 = log 10 − 2 log s
    for (const std of [0.3, 0.5, 0.8]) {
      const radius = Math.sqrt((2 * (Math.log(10) - 2 * Math.log(std))) / (std ** -2 - 1));
      expect(holeShare(one(0, 0, std))).toBeCloseTo(1 - priorMass(radius), 2);
    }
  });

  test("are marked square by square", () => {
    const frame = { side: 3, reach: 3 };
    expect(holesIn(aggregateRaster(one(-2, 2, 0.5), frame), frame)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});
