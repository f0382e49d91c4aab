import { describe, expect, test } from "vitest";
import { suspectedTemperatures } from "../../../src/control/belief.ts";
import { figure } from "../../../src/figures/whose-goal/figure.ts";
import { twoGoals } from "../../../src/gridworld/path/pathParam.ts";
import { inScene, tableIn } from "../../support/inScene.ts";

const sure = (path: string) => Math.max(...inScene(figure, "whose", { path }).result.belief.ofGoal);

describe("the figure whose-goal", () => {
  test("exports the agreed table", () => {
    const { columns, rows } = tableIn(figure, "posterior", null);
    expect(columns.slice(0, 3).map(({ name }) => name)).toEqual(["goal", "temperature", "probability"]);
    expect(rows.reduce((sum, [, , probability]) => sum + Number(probability), 0)).toBeCloseTo(1, 12);
    expect(rows.slice(0, 8).map(([goal]) => goal)).toEqual(Array(8).fill("0,8"));
  });

  test("tells the goal from a whole path", () => {
    const { belief } = inScene(figure, null, { map: twoGoals, path: "drdrrrrrrrdr" }).result;
    expect(belief.ofGoal[belief.goals.indexOf(69)]).toBeGreaterThan(0.9);
    expect(belief.ofTemperature.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  test("knows nothing before the first step, and after each what a path that ends there tells", () => {
    const { belief } = inScene(figure, null).result;
    for (const p of belief.ofGoalAfter[0]) expect(p).toBeCloseTo(1 / 3, 12);
    for (const n of [1, 2, 3, 4]) {
      const cut = inScene(figure, null, { path: "uurr".slice(0, n) }).result.belief.ofGoal;
      cut.forEach((p, i) => expect(p).toBeCloseTo(belief.ofGoalAfter[n][i], 12));
    }
  });

  test("is not told the temperature at which its monkeys walk", () => {
    const [cold, hot] = [0.1, 5].map((temperature) => inScene(figure, null, { temperature }).result);
    expect(hot.belief.ofGoal).toEqual(cold.belief.ofGoal);
    const steps = ({ walkers }: typeof cold) => walkers.reduce((sum, { actions }) => sum + actions.length, 0);
    expect(steps(hot)).toBeGreaterThan(steps(cold));
  });

  test("its monkeys end at the goals they were sent to, where moves do not slip", () => {
    const { walkers, problem } = inScene(figure, null, { temperature: 0.2 }).result;
    expect(walkers).toHaveLength(6);
    for (const { goal, states, actions } of walkers) {
      const last = actions.length - 1;
      expect(problem.world.landing[5 * states[last] + actions[last]]).toBe(goal);
    }
  });

  test("leaves the posterior out where it would take too long", () => {
    const map = `S${".".repeat(59)}/${`${".".repeat(60)}/`.repeat(38)}${".".repeat(59)}G`;
    const { result } = inScene(figure, null, { map, suspects: "cells", path: "rr" });
    expect(result.belief.joint).toBeNull();
  });
});

describe("what the scenes of whose-goal say", () => {
  test("whose: not yet sure, and sure after a few steps more", () => {
    expect(sure("uurr")).toBeLessThan(0.75);
    expect(sure("uurruurrrr")).toBeGreaterThan(0.9);
  });

  test("whose: four steps to the right tell less than one up", () => {
    const upper = (path: string) => inScene(figure, "whose", { path }).result.belief.ofGoal[0];
    expect(upper("uurr")).toBeCloseTo(2 / 3, 1);
    expect(upper("uurrrrr")).toBeLessThan(upper("uurrrr"));
    expect(upper("uurrrr")).toBeLessThan(upper("uurr"));
    expect(upper("uurrrrrr")).toBeLessThan(upper("uurr") - 0.05);
    expect(upper("uurru")).toBeGreaterThan(0.9);
  });

  test("nothing-yet: nothing of the goal, much of the temperature", () => {
    const { belief } = inScene(figure, "nothing-yet").result;
    for (const p of belief.ofGoal) expect(Math.abs(p - 1 / 3)).toBeLessThan(0.02);
    expect(belief.ofTemperature.slice(0, 4).reduce((a, b) => a + b)).toBeLessThan(0.02);
  });

  test("careless: the goal is known, and taking the detours out makes the walker careful", () => {
    const careless = inScene(figure, "careless").result.belief.ofTemperature;
    const careful = inScene(figure, "careless", { path: "urrrrrrrrrd" }).result.belief.ofTemperature;
    expect(careless.indexOf(Math.max(...careless))).toBe(suspectedTemperatures.indexOf(2));
    const strict = (p: readonly number[]) => p.slice(0, 3).reduce((a, b) => a + b);
    expect(strict(careless)).toBeLessThan(0.01);
    expect(strict(careful)).toBeGreaterThan(0.5);
  });

  test("anywhere: what lies behind the path is ruled out", () => {
    const { belief, problem } = inScene(figure, "anywhere").result;
    const behind = belief.goals.filter((goal) => goal % problem.world.columns < 5);
    expect(behind.reduce((sum, goal) => sum + belief.ofGoal[belief.goals.indexOf(goal)], 0)).toBeLessThan(
      0.1,
    );
  });

  test("as-near: the first step told most", () => {
    const { ofGoalAfter } = inScene(figure, "as-near").result.belief;
    const gains = ofGoalAfter.slice(1).map((row, n) => row[1] - ofGoalAfter[n][1]);
    expect(Math.max(...gains)).toBe(gains[0]);
    expect(ofGoalAfter[8][1]).toBeGreaterThan(0.95);
  });
});
