import { describe, expect, it } from "vitest";
import { roundUp, stepUp } from "../../src/plots/levels.ts";

describe("roundUp", () => {
  it.each([
    [1, 1],
    [100, 100],
    [101, 200],
    [201, 500],
    [1500, 2000],
    [0.003, 0.005],
    [9999, 10_000],
    [1000, 1000],
  ])("%d → %d", (value, level) => expect(roundUp(value)).toBeCloseTo(level, 12));
});

describe("stepUp", () => {
  it.each([
    [0, 4],
    [4, 4],
    [4.1, 6],
    [9, 16],
    [17, 32],
  ])("%d → %d", (value, level) => expect(stepUp(value, [4, 6, 8])).toBe(level));
});
