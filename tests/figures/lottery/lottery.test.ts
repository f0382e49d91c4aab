import { describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/lottery/figure.ts";
import { inScene, tableIn } from "../../support/inScene.ts";

test("the figure lottery exports the agreed table", () => {
  const { columns, rows } = tableIn(figure, "lottery", null);
  expect(columns.map(({ name }) => name)).toEqual(["action", "Q", "causalQ", "policy", "posteriorWin"]);
  expect(rows.map(([action]) => action)).toEqual(["safe", "gamble"]);
});

describe("what the scenes of lottery say", () => {
  test("the-gamble: the optimist takes it, the causal monkey does not", () => {
    const { optimistic, causal } = inScene(figure, "the-gamble").result.players;
    expect(optimistic.gambleProbability).toBeCloseTo(2 / 3, 1);
    expect(causal.gambleProbability).toBeLessThan(0.01);
  });

  test("worse-to-lose: the optimist does not mind, and collects far less", () => {
    const [now, twice] = [null, "worse-to-lose"].map(
      (name) => inScene(figure, name).result.players.optimistic,
    );
    expect(Math.abs(twice.gambleProbability - now.gambleProbability)).toBeLessThan(1e-3);
    expect(twice.trueReward).toBeLessThan(now.trueReward - 4);
  });

  test("what-it-collects: it believes that it wins, and expects what it does not get", () => {
    const { optimistic, causal } = inScene(figure, "what-it-collects").result.players;
    expect(optimistic.believedWin).toBeGreaterThan(0.999);
    expect(optimistic.believedReward - optimistic.trueReward).toBeGreaterThan(7);
    expect(causal.believedReward).toBe(causal.trueReward);
  });

  test("small-stakes: the band between the thresholds is narrow, and opens as both get dearer", () => {
    const band = (times: number) => {
      const dearer = { safeCost: 0.2 * times, loseCost: times };
      const { causal, optimistic } = inScene(figure, "small-stakes", dearer).result.thresholds;
      return causal - optimistic;
    };
    expect(band(1)).toBeLessThan(0.1);
    expect(band(4)).toBeGreaterThan(3 * band(1));
  });

  test("small-stakes: ten times as dear, the causal threshold has stayed", () => {
    const dearer = (times: number) =>
      inScene(figure, "small-stakes", { safeCost: 0.2 * times, loseCost: times }).result.thresholds;
    expect(dearer(10).causal).toBeCloseTo(dearer(1).causal, 12);
    expect(dearer(1).optimistic).toBeCloseTo(0.71, 2);
    expect(dearer(10).optimistic).toBeCloseTo(0.14, 2);
  });

  test("certain: both values are the same, and with p the causal one falls faster", () => {
    const gamble = (winProbability: number) =>
      inScene(figure, "certain", { winProbability }).result.actions[1];
    expect(gamble(1).Q).toBeCloseTo(gamble(1).causalQ, 12);
    expect(gamble(0.9).causalQ).toBeCloseTo(-1, 9);
    expect(gamble(0.9).Q).toBeCloseTo(-0.1, 1);
    expect(gamble(1).causalQ - gamble(0.9).causalQ).toBeGreaterThan(5 * (gamble(1).Q - gamble(0.9).Q));
  });
});
