import { describe, expect, test } from "vitest";
import { figure, type Params } from "../../../src/figures/race/figure.ts";
import { gapOf, lostOf } from "../../../src/figures/race/standing.ts";
import type { RaceSnapshot } from "../../../src/runs/race/snapshot.ts";
import { paramsIn } from "../../support/inScene.ts";
import { holdWords } from "../words.ts";

/** The race of a scene after so many steps, or at its end. */
async function after(steps: number, scene: string): Promise<{ race: RaceSnapshot; params: Params }> {
  const params = paramsIn(figure, scene);
  const simulation = await figure.simulate(params);
  for (let race = await simulation.settle(); ; race = await simulation.advance({ steps: 1, milliseconds: 0 }))
    if (race.step >= steps || race.event) return { race, params };
}
const gaps = ({ lanes, best }: RaceSnapshot) => lanes.map((lane) => gapOf(lane, best));
const lost = ({ lanes }: RaceSnapshot) => lanes.map((lane) => lostOf(lane).length);
const onTheRight = ({ lanes }: RaceSnapshot) =>
  lanes.map(({ runs }) => runs.filter(({ mu }) => mu > 0).length);

describe("the scenes tell what is so", () => {
  test("of the start: the score function is not before step 200 where pathwise is at step 100", async () => {
    const [, , mark] = gaps((await after(100, "on-your-marks")).race);
    expect(gaps((await after(200, "on-your-marks")).race)[0]).toBeGreaterThan(mark);
    expect(gaps((await after(250, "on-your-marks")).race)[0]).toBeLessThan(mark);
  });

  test("of one sample a step", async () => {
    expect(gaps((await after(200, "one-sample")).race)[2]).toBeLessThan(0.02);
    const [score, baseline, pathwise] = gaps((await after(1000, "one-sample")).race);
    expect(pathwise).toBeGreaterThan(0.005);
    expect([pathwise < baseline, baseline < score]).toEqual([true, true]);
  });

  test("of samples bought", async () => {
    const [score, , pathwise] = gaps((await after(100, "bought-with-samples")).race);
    expect(score).toBeLessThan(pathwise);
    expect((await after(200, "bought-with-samples")).race.lanes[0].samples).toBe(125 * 32);
  });

  test("of runs thrown off, and of those thrown over", async () => {
    const [score, , pathwise] = lost((await after(1000, "thrown-off")).race);
    expect([score > 15, pathwise]).toEqual([true, 0]);
    const [some, , none] = onTheRight((await after(500, "two-summits")).race);
    expect([some > 0, none]).toEqual([true, 0]);
  });
});

test("says in words how the race stands, with the tables' numbers", async () => {
  const told: unknown[] = [];
  for (const steps of [0, 1, 60, 1000])
    for (const scene of ["on-your-marks", "thrown-off"]) {
      const { race, params } = await after(steps, scene);
      const words = figure.describe?.(race, params);
      holdWords(words, figure.data(race, params));
      told.push(words);
    }
  expect(new Set(told).size).toBe(7);
  expect(told.at(-1)).toContain("Diverged so far");
});
