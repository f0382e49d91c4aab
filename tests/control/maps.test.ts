import { describe, expect, test } from "vitest";
import { backwardMessages, logEvidence } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { roomsMap, shippedMaps } from "../../src/control/maps.ts";
import { formatMap, mapProblem, parseMap } from "../../src/control/parseMap.ts";
import { SoftValueIteration } from "../../src/control/softValueIteration.ts";
import { Rng } from "../../src/math/rng.ts";

describe("shipped maps", () => {
  test.each(shippedMaps)("$name can be read, and its goal reached in 16 steps", ({ text }) => {
    expect(mapProblem(text)).toBeNull();
    const problem = controlProblem(gridworld(parseMap(text)), { horizon: 17, pinned: true });
    expect(logEvidence(backwardMessages(problem))).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  });
});

describe("a map of rooms", () => {
  test.each([
    [2, 2, 3],
    [3, 9, 3],
    [7, 40, 4],
    [25, 24, 12],
    [61, 49, 12],
  ])("of %i × %i, every cell of it can reach the goal", (rows, columns, room) => {
    const map = roomsMap(Rng.of(rows), rows, columns, room);
    expect(parseMap(formatMap(map))).toEqual(map);
    const world = gridworld(map);
    const problem = controlProblem(world, { horizon: 4 * (rows + columns), pinned: true });
    // Pinned messages over so long a time are finite just where the goal can be reached.
    const { V } = backwardMessages(problem);
    for (const s of world.open) expect(V[s]).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  });

  test("of 500 × 500 is small enough for soft value iteration", () => {
    const world = gridworld(roomsMap(Rng.of(1), 500, 500), undefined, 0.1);
    const problem = controlProblem(world, { horizon: 1 });
    const iteration = new SoftValueIteration({ ...problem, discount: 0.99 });
    for (let k = 0; k < 3; k++) iteration.sweep();
    expect(iteration.residuals[0]).toBeCloseTo(10, 10);
    expect(iteration.residuals[2]).toBeLessThan(0.99 ** 2 * 10 + 1e-10);
  });
});
