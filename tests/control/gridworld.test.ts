import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages, valuesAt } from "../../src/control/backwardMessages.ts";
import { controlProblem, normalizedPrior } from "../../src/control/controlProblem.ts";
import { columnOf, gridworld, moves, rowOf, withGoals, withStart } from "../../src/control/gridworld.ts";
import { actionCount, actionNames, STAY, successors } from "../../src/control/mdp.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { worlds } from "./worlds.ts";

describe("a gridworld", () => {
  test("charges for the cell that is left", () => {
    const world = gridworld(parseMap("S.mx#/29G.."), { stepCost: 1.5, mudCost: 3, pitCost: 10 });
    expect([...world.cost]).toEqual([1.5, 1.5, 3, 10, Number.POSITIVE_INFINITY, 2, 9, 0, 1.5, 1.5]);
    for (const s of world.open)
      for (let a = 0; a < actionCount; a++) expect(world.reward[5 * s + a]).toBe(0 - world.cost[s]);
    expect(world).toMatchObject({ start: 0, goals: [7], rows: 2, columns: 5 });
    expect([rowOf(world, 7), columnOf(world, 7)]).toEqual([1, 2]);
  });

  test("has next states whose probabilities add up to 1, next to where it was, never a wall", () => {
    fc.assert(
      fc.property(worlds(5), (world) => {
        for (const s of world.open)
          for (let a = 0; a < actionCount; a++) {
            const after = successors(world, s, a);
            expect(after.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 14);
            expect(new Set(after.map(({ state }) => state)).size).toBe(after.length);
            for (const { state, probability } of after) {
              expect(probability).toBeGreaterThan(0);
              expect(world.map.letters[state]).not.toBe("#");
              const far =
                Math.abs(rowOf(world, state) - rowOf(world, s)) +
                Math.abs(columnOf(world, state) - columnOf(world, s));
              expect(far).toBeLessThan(2);
            }
            if (world.goals.includes(s) || a === STAY) expect(after.map(({ state }) => state)).toEqual([s]);
          }
      }),
      { seed: 1 },
    );
  });

  test("slips to either side, half each, and stays at walls and edges", () => {
    const world = gridworld(parseMap(".../.S#/..G"), undefined, 0.2);
    expect(actionNames.map((_, a) => moves[a])).toEqual([
      [-1, 0],
      [0, 1],
      [1, 0],
      [0, -1],
      [0, 0],
    ]);
    const chances = (s: number, action: (typeof actionNames)[number]) =>
      Object.fromEntries(
        successors(world, s, actionNames.indexOf(action)).map((n) => [n.state, n.probability]),
      );
    expect(chances(4, "up")).toEqual({ 1: 0.8, 3: 0.1, 4: 0.1 });
    expect(chances(4, "right")).toEqual({ 4: 0.8, 1: 0.1, 7: 0.1 });
    expect(chances(4, "down")).toEqual({ 7: 0.8, 3: 0.1, 4: 0.1 });
    expect(chances(4, "left")).toEqual({ 3: 0.8, 1: 0.1, 7: 0.1 });
    expect(chances(4, "stay")).toEqual({ 4: 1 });
    expect(chances(0, "up")).toEqual({ 0: 0.9, 1: 0.1 });
    expect(chances(8, "up")).toEqual({ 8: 1 });
  });

  test("can be given other goals and another start", () => {
    const world = withGoals(
      gridworld(parseMap("SmG/#.."), { stepCost: 2, mudCost: 4, pitCost: 5 }, 0.1),
      [0, 5],
    );
    expect(world).toMatchObject({ goals: [0, 5], start: 0, slip: 0.1 });
    expect([...world.cost]).toEqual([0, 4, 2, Number.POSITIVE_INFINITY, 2, 0]);
    expect(withStart(world, 4).start).toBe(4);
    expect(() => withGoals(world, [3])).toThrow("Cell 3 is a wall");
  });

  test("whose start is walled in has the values of staying there, and of nothing beyond", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (temperature, slip, horizon) => {
          for (const backup of ["optimistic", "causal"] as const) {
            const world = gridworld(parseMap("###../#S#../###.G"), undefined, slip);
            const V = valuesAt(backwardMessages(controlProblem(world, { horizon, temperature, backup })), 1);
            expect(V[6]).toBeCloseTo(-horizon, 10);
            expect(V[0]).toBe(Number.NEGATIVE_INFINITY);
            expect(V[14]).toBeCloseTo(0, 12);
          }
        },
      ),
      { seed: 2, numRuns: 50 },
    );
  });

  test("of one open cell with T = 1 is its reward", () => {
    const world = gridworld(parseMap("SG"), { stepCost: 4, mudCost: 3, pitCost: 10 });
    const V = valuesAt(backwardMessages(controlProblem(world, { horizon: 1, temperature: 0.3 })), 1);
    expect(V[0]).toBeCloseTo(-4, 14);
    const alone = {
      ...world,
      states: 1,
      open: Int32Array.of(0),
      reward: world.reward.slice(0, 5),
      landing: new Int32Array(5),
      goals: [],
    };
    expect(valuesAt(backwardMessages(controlProblem(alone, { horizon: 7 })), 1)[0]).toBeCloseTo(-28, 12);
  });
});

describe("what cannot be is refused", () => {
  const map = parseMap("S.G");
  const world = gridworld(map);
  test.each([
    [() => gridworld(map, { stepCost: 1, mudCost: Number.NaN, pitCost: 1 }), "mudCost is NaN"],
    [() => gridworld(map, undefined, 1.2), "slip is 1.2; it must be from 0 to 1."],
    [() => gridworld(map, undefined, Number.NaN), "slip is NaN"],
    [() => controlProblem(world, { horizon: 0 }), "The horizon is 0"],
    [() => controlProblem(world, { horizon: 2.5 }), "The horizon is 2.5"],
    [() => controlProblem(world, { horizon: 1, temperature: 0 }), "The temperature is 0"],
    [
      () => controlProblem(world, { horizon: 1, temperature: Number.POSITIVE_INFINITY }),
      "The temperature is Infinity",
    ],
    [() => normalizedPrior([0, 0]), "The action prior has 2 numbers; it needs 5."],
    [
      () => normalizedPrior(Array.from({ length: 5 }, () => Number.NEGATIVE_INFINITY)),
      "must allow at least one action",
    ],
    [() => normalizedPrior([0, 0, 0, 0, Number.NaN]), "no number may be NaN"],
    [() => normalizedPrior([0, 0, 0, 0, Number.POSITIVE_INFINITY]), "no number may be NaN or +∞"],
  ])("%#", (make, message) => expect(make).toThrow(message));
});
