import { describe, expect, test } from "vitest";
import { problemOf } from "../../src/control/gridworldProblem.ts";
import { mapNamed } from "../../src/control/maps.ts";
import { cutOut, withNearestGoal } from "../../src/control/smallWorld.ts";
import { bruteForceValue, hardValue, valueByMessages } from "../../src/control/smallWorldValues.ts";

describe("small worlds cut out of large ones", () => {
  const map = mapNamed("detour");
  const settings = {
    map,
    horizon: 20,
    uniformPrior: "counted",
    stepCost: 1,
    mudCost: 3,
    pitCost: 10,
  } as const;
  test.each([
    { slip: 0, backup: "optimistic" },
    { slip: 0.3, backup: "optimistic" },
    { slip: 0.3, backup: "causal" },
    { slip: 1, backup: "causal" },
  ] as const)("agree with messages at slip $slip, $backup", ({ slip, backup }) => {
    const problem = problemOf({ ...settings, slip, backup, temperature: 0.7 });
    for (const cell of [0, 34, 69]) {
      const cut = cutOut(problem, cell);
      expect(valueByMessages(cut)).toBeCloseTo(bruteForceValue(cut), 10);
      expect(valueByMessages(cut, 1e-7)).toBeCloseTo(hardValue(cut), 5);
    }
  });

  test("have the rules, and the cells, of the large one", () => {
    const problem = {
      ...problemOf({ ...settings, slip: 0, backup: "optimistic", temperature: 2 }),
      pinned: true,
    };
    const { world } = problem;
    const cut = cutOut(problem, world.states - 1);
    expect(cut.problem).toMatchObject({ temperature: 2, pinned: true, horizon: 5 });
    expect(cut.inLarge(cut.cell)).toBe(world.states - 1);
    const letters = Array.from(cut.problem.world.map.letters, (_, s) => world.map.letters[cut.inLarge(s)]);
    expect(letters.join("")).toBe(cut.problem.world.map.letters);
  });

  test("get the nearest cell to a goal for a goal, if they have none", () => {
    const problem = problemOf({
      ...settings,
      map: "S..../..#../....G",
      slip: 0,
      backup: "causal",
      temperature: 1,
    });
    const cut = cutOut(problem, problem.world.start);
    expect(cut.problem.world.goals).toEqual([]);
    const { goals } = withNearestGoal(cut, problem.world).problem.world;
    expect(goals.map(cut.inLarge)).toEqual([12]);
    const near = cutOut(problem, 14);
    expect(withNearestGoal(near, problem.world).problem).toBe(near.problem);
  });
});
