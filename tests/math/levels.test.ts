import { describe, expect, test } from "vitest";
import { nextLevel, roundUp, stepUp } from "../../src/math/levels.ts";

describe("roundUp", () => {
  test.each([
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
  test.each([
    [0, 4],
    [4, 4],
    [4.1, 6],
    [9, 16],
    [17, 32],
  ])("%d → %d", (value, level) => expect(stepUp(value, [4, 6, 8])).toBe(level));
});

describe("nextLevel", () => {
  const levels = [4, 6, 8];
  test.each([
    ["begins at the level that fits", 0, 5, 6],
    ["begins at the lowest where there is nothing to hold", 0, 0, 4],
    ["grows at once", 4, 4.01, 6],
    ["holds still within its level", 6, 4.5, 6],
    ["does not shrink without room to spare", 6, 3.6, 6],
    ["shrinks when there is", 6, 3.4, 4],
    ["falls by several levels", 32, 1, 4],
  ])("%s", (_, held, needed, level) => expect(nextLevel(held, needed, levels)).toBe(level));
});
