import { expect, test } from "vitest";
import { writeRunFile } from "../../src/data/runFile.ts";
import { isRunOf, paramsOfRun, setupOf } from "../../src/frame/run/runSetup.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { runningMean, simulateRunningMean } from "./fixtures/runningMean.tsx";

const figure = { ...runningMean, scenes: [{ ...runningMean.scenes[0], save: "runs/wide" }] };
const wide = paramsOfScene(figure, "wide");
const saved = await (await simulateRunningMean({ width: 10, gain: 2, seed: 1 })).save();

const originOf = (patch: object, scene: string | null = "wide") =>
  setupOf(figure, { params: { ...wide, ...patch }, scene, run: 0 }).origin;

test("a scene's saved run is taken while the knobs fit it: live ones may move", () => {
  expect(originOf({})).toBe("runs/wide");
  expect(originOf({ gain: 3 })).toBe("runs/wide");
  expect(originOf({ seed: 2 })).toBeNull();
  expect(originOf({ width: 9 })).toBeNull();
  expect(originOf({}, null)).toBeNull();
});

test("a saved run brings its params, and one of other params or none at all is not this figure's", () => {
  expect(paramsOfRun(figure, saved, { ...wide, seed: 5 })).toEqual({ width: 10, gain: 2, seed: 1 });
  expect(isRunOf(figure, saved, wide)).toBe(true);
  expect(isRunOf(figure, saved, { ...wide, seed: 5 })).toBe(false);
  const wrong = new TextEncoder().encode("nothing");
  expect(() => paramsOfRun(figure, wrong, wide)).toThrow("not a saved run");
  expect(isRunOf(figure, wrong, wide)).toBe(false);
  const params = { width: 1e9, gain: 1, seed: 1 };
  const absurd = writeRunFile({ figure: figure.slug, params, step: 0, state: {}, tensors: {} });
  expect(() => paramsOfRun(figure, absurd, wide)).toThrow(/width: .*from 1 to 10/);
});
