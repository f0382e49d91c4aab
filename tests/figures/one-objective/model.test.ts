import { describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/one-objective/figure.ts";
import { model, type Terms } from "../../../src/figures/one-objective/model.ts";
import { pairs } from "../../../src/figures/one-objective/pairs.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";

const defaults = defaultsOf(figure.params);

describe.each(["inference", "control"] as const)("in the world of %s", (world) => {
  const at = (setting: Partial<typeof defaults>): Terms => model({ ...defaults, ...setting })[world];

  test("the way from the prior to the best is uphill, and beyond it downhill", () => {
    for (const temperature of [0.3, 1, 4]) {
      const objectives = [0, 0.25, 0.5, 0.75, 1].map((toward) => at({ temperature, toward }).objective);
      expect(objectives).toEqual(objectives.toSorted((a, b) => a - b));
      expect(at({ temperature, toward: 1.5 }).objective).toBeLessThan(objectives[4]);
    }
  });

  test("the evidence does not know of λ", () => {
    expect(at({ toward: 0 }).ceiling).toBe(at({ toward: 1.5 }).ceiling);
  });

  test("what the scenes say is so", () => {
    const prior = inScene(figure, "nothing-learned").result[world];
    expect(prior.prior + prior.entropy).toBeCloseTo(0, 10);
    const closed = inScene(figure, "no-gap").result[world];
    expect(Math.abs(closed.divergence)).toBeLessThan(1e-8);
    const beyond = inScene(figure, "out-of-reach").result[world];
    expect(beyond.objective).toBeCloseTo(beyond.best, 8);
    expect(beyond.ceiling - beyond.best).toBeGreaterThan(0.5);
    const [sure, best] = [inScene(figure, "too-sure").result[world], at({ toward: 1 })];
    expect(sure.entropy).toBeLessThan(best.entropy);
    const [hot, cool] = [inScene(figure, "hot").result[world], at({ toward: 1, temperature: 0.3 })];
    expect(cool.entropy).toBeLessThan(hot.entropy);
    expect(sure.reward).toBeGreaterThan(best.reward);
    expect(sure.objective).toBeLessThan(best.objective);
  });

  test("every bar but the first starts where the last one ended", () => {
    const terms = at({ temperature: 2 });
    const [reward, prior, entropy, objective, gap, evidence] = pairs.map(({ from, value }) => ({
      start: from(terms, 2),
      end: from(terms, 2) + value(terms, 2),
    }));
    expect(prior.start).toBeCloseTo(reward.end, 12);
    expect(entropy.start).toBeCloseTo(prior.end, 12);
    expect(objective.end).toBeCloseTo(entropy.end, 10);
    expect(gap.start).toBeCloseTo(objective.end, 12);
    expect(gap.end).toBeCloseTo(evidence.end, 9);
  });
});

test("the words say when a gap is closed, and what of it stays", () => {
  const words = (name: string) => {
    const { result, params } = inScene(figure, name);
    return figure.describe?.(result, params);
  };
  expect(words("no-gap")).toMatch(/Both gaps are closed\.$/);
  expect(words("out-of-reach")).toMatch(/would leave 0\.73 of its gap, the best policy 1\.51\.$/);
});

test("slips leave the evidence alone, and put the posterior out of reach", () => {
  const [sure, slippery] = [0, 0.4].map((slip) => model({ ...defaults, slip }).control);
  expect(slippery.ceiling).toBeCloseTo(sure.ceiling, 10);
  expect(sure.ceiling - sure.best).toBeCloseTo(0, 10);
  expect(slippery.ceiling - slippery.best).toBeGreaterThan(0.5);
});
