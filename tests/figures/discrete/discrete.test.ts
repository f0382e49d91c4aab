import { expect, test } from "vitest";
import { figure } from "../../../src/figures/discrete/figure.ts";
import { inScene } from "../../support/inScene.ts";

const noises = (scene: string | null) => inScene(figure, scene).result.estimates.map(({ spread }) => spread);

test("ten points for everyone make the score function noisier, and the others not", () => {
  const [before, after] = [noises(null), noises("rewards-shifted")];
  expect(after[0]).toBeGreaterThan(5 * before[0]);
  expect(after[1]).toBeCloseTo(before[1], 9);
  expect(after[2]).toBeCloseTo(before[2], 9);
});

test("hardly softened, a sample is noisier than both of the score function’s", () => {
  const [score, baseline, gumbel] = noises("almost-hard");
  expect([gumbel > score, score > baseline]).toEqual([true, true]);
});

test("one prize moves every logit: its own up, all others down, the likeliest most", () => {
  const { gradient, probabilities } = inScene(figure, "eight").result;
  const others = gradient.subarray(0, 7);
  expect(gradient[7]).toBeGreaterThan(0);
  expect(others.every((slope) => slope < 0)).toBe(true);
  expect(others.indexOf(Math.min(...others))).toBe(probabilities.indexOf(Math.max(...probabilities)));
});

test("one draw’s reward is level but where it jumps", () => {
  const { rows } = inScene(figure, "no-slope").result.oneDraw;
  const steps = rows.slice(1).filter((row, i) => row.hard !== rows[i].hard);
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.length).toBeLessThan(4);
});
