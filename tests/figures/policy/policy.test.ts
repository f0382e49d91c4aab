import { describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/policy/figure.ts";
import { inScene } from "../../support/inScene.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the figure policy", () => {
  test("five steps end in one number; three of them are 0/0 where nobody can be", () => {
    const { steps, rows, action } = inScene(figure, null).result;
    for (const step of steps ?? []) expect(step.value).toBeCloseTo(rows[action].probability, 9);
    expect(steps).toHaveLength(5);
    expect(inScene(figure, "bayes", { t: 7 }).result.steps?.map(({ value }) => value === null)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(inScene(figure, null, { t: 8 }).result.steps?.every(({ value }) => value !== null)).toBe(true);
  });

  test("has no Bayes' steps for causal values of a slippery world", () => {
    expect(inScene(figure, null, { backup: "causal", slip: 0.1 }).result.steps).toBeNull();
    expect(inScene(figure, null, { backup: "causal" }).result.steps).not.toBeNull();
  });

  test("A taken at the wrong temperature does not add up, to either side of 1 (correction 12)", () => {
    const sumAt = (temperature: number) =>
      sum(inScene(figure, null, { temperature }).result.rows.map((row) => row.mismatched));
    expect(sumAt(1)).toBeCloseTo(1, 12);
    expect(sumAt(0.5)).toBeGreaterThan(1.01);
    expect(sumAt(2)).toBeLessThan(0.99);
  });
});

describe("what the scenes of policy say", () => {
  test("greedy: value iteration ties, the posterior counts the ways: four to one", () => {
    const [, right, down] = inScene(figure, "greedy").result.rows;
    expect([right.greedy, down.greedy]).toEqual([0.5, 0.5]);
    expect(right.probability).toBeCloseTo(0.8, 6);
    expect(down.probability).toBeCloseTo(0.2, 6);
  });

  test("warm: half of the cells are near 0.2 for each action; those beside the goal are furthest from it", () => {
    const { policy, world } = inScene(figure, "warm").result;
    const furthest = (s: number) =>
      Math.max(...policy.subarray(5 * s, 5 * s + 5).map((p) => Math.abs(p - 0.2)));
    const ranked = [...world.open].toSorted((a, b) => furthest(b) - furthest(a));
    const places = ranked.slice(0, 3).map((s) => [Math.floor(s / world.columns), s % world.columns]);
    expect(places[0]).toEqual([3, 8]);
    expect(world.map.letters[ranked[0]]).toBe("m");
    expect(places).toEqual(
      expect.arrayContaining([
        [2, 9],
        [4, 9],
      ]),
    );
    expect(furthest(ranked[Math.floor(ranked.length / 2)])).toBeLessThan(0.03);
  });

  test("mismatched: the sum is 1 at τ = 1, more below it and less above it", () => {
    const sumAt = (temperature: number) =>
      sum(inScene(figure, "mismatched", { temperature }).result.rows.map((row) => row.mismatched));
    expect(sumAt(inScene(figure, "mismatched").params.temperature)).toBeCloseTo(1, 12);
    expect(sumAt(0.4)).toBeGreaterThan(sumAt(0.7));
    expect(sumAt(0.7)).toBeGreaterThan(1);
    for (const temperature of [1.5, 3, 20]) expect(sumAt(temperature)).toBeLessThan(1);
  });

  test("boltzmann: value iteration's softmax ties where the policy does not", () => {
    const [, right, down] = inScene(figure, "boltzmann").result.rows;
    expect(right.boltzmann).toBeCloseTo(down.boltzmann, 12);
    expect(right.probability).toBeGreaterThan(1.5 * down.probability);
  });
});
