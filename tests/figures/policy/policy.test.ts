import { describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/policy/figure.ts";
import { inScene } from "../../support/inScene.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the figure policy", () => {
  test("five steps end in one number; three of them are 0/0 where nobody can be", () => {
    const { steps, rows, action } = inScene(figure, null).result;
    for (const step of steps ?? []) expect(step.value).toBeCloseTo(rows[action].probability, 9);
    expect(steps).toHaveLength(5);
    expect(inScene(figure, null, { t: 7 }).result.steps?.map(({ value }) => value === null)).toEqual([
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

  test("warm: half of the cells are near 0.2 for each action, and the cell before the goal is furthest from it", () => {
    const { policy, world } = inScene(figure, "warm").result;
    const furthest = (s: number) =>
      Math.max(...policy.subarray(5 * s, 5 * s + 5).map((p) => Math.abs(p - 0.2)));
    const ranked = [...world.open].toSorted((a, b) => furthest(b) - furthest(a));
    const [row, column] = [Math.floor(ranked[0] / world.columns), ranked[0] % world.columns];
    expect([row, column]).toEqual([3, 8]);
    expect(furthest(ranked[Math.floor(ranked.length / 2)])).toBeLessThan(0.03);
  });

  test("mismatched: the sum is above 1 at τ = 0.4", () => {
    expect(sum(inScene(figure, "mismatched").result.rows.map((row) => row.mismatched))).toBeGreaterThan(1.1);
  });

  test("boltzmann: value iteration's softmax ties where the policy does not", () => {
    const [, right, down] = inScene(figure, "boltzmann").result.rows;
    expect(right.boltzmann).toBeCloseTo(down.boltzmann, 12);
    expect(right.probability).toBeGreaterThan(1.5 * down.probability);
  });
});
