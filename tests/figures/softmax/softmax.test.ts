import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figure, type Params } from "../../../src/figures/softmax/figure.ts";
import { gapToMax, softLevels } from "../../../src/control/softLevels.ts";
import { snap } from "../../../src/knobs/snap.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";
import { holdChecks, holdEveryKnob, holdModel, settingsOf } from "../contract.tsx";

const { params } = figure;
const lists = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 });
const temperatures = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("the soft max", () => {
  test("is the plain formula where that does not overflow", () => {
    const levels = softLevels([1, 2, -0.5], 0.7);
    const plain = 0.7 * Math.log(Math.exp(1 / 0.7) + Math.exp(2 / 0.7) + Math.exp(-0.5 / 0.7));
    expect(Math.abs(levels.logSumExp - plain)).toBeLessThan(1e-14);
    expect(Math.abs(levels.logMeanExp - (plain - 0.7 * Math.log(3)))).toBeLessThan(1e-14);
    expect(levels.bound).toBe(2 + 0.7 * Math.log(3));
  });

  test("lies between its bounds, is shifted by a shift and scaled with the temperature", () => {
    fc.assert(
      fc.property(lists, temperatures, (values, temperature) => {
        const { mean, logMeanExp, max, logSumExp, bound } = softLevels(values, temperature);
        const slack = 1e-11 * (1 + temperature);
        expect(mean).toBeLessThanOrEqual(logMeanExp + slack);
        expect(logMeanExp).toBeLessThanOrEqual(max + slack);
        expect(max).toBeLessThanOrEqual(logSumExp);
        expect(logSumExp).toBeLessThanOrEqual(bound + slack);
        const shifted = softLevels(
          values.map((q) => q + 7),
          temperature,
        ).logSumExp;
        expect(Math.abs(shifted - logSumExp - 7)).toBeLessThan(slack);
        const scaled = softLevels(
          values.map((q) => 3 * q),
          3 * temperature,
        ).logSumExp;
        expect(Math.abs(scaled - 3 * logSumExp)).toBeLessThan(3 * slack);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("keeps its gap when everything is shifted, and loses it when scaled up, but for log of the ties", () => {
    const values = [1, 1, -1];
    expect(
      gapToMax(
        values.map((q) => q + 1e6),
        1,
        "ignored",
      ),
    ).toBe(gapToMax(values, 1, "ignored"));
    expect(
      Math.abs(
        gapToMax(
          values.map((q) => 100 * q),
          1,
          "ignored",
        ) - Math.log(2),
      ),
    ).toBeLessThan(1e-15);
    expect(gapToMax([5], 3, "ignored")).toBe(0);
    expect(Math.abs(gapToMax(values, 1e-3, "counted") + 1e-3 * Math.log(1.5))).toBeLessThan(1e-15);
  });
});

test("checks hold for any Q’s, at any temperature, factor and constant", () => {
  fc.assert(
    fc.property(
      lists,
      temperatures,
      fc.double({ min: 0.1, max: 100, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      (list, temperature, scale, shift) => {
        const settings = { ...defaultsOf(params), values: list.join(","), temperature, scale, shift };
        holdChecks(figure.checks(figure.model(settings), settings));
      },
    ),
    { numRuns: 300, seed: 2 },
  );
});

describe("the figure", () => {
  test.each(settingsOf(figure))("stands $name", ({ params }) => holdModel(figure, params));
  test("shows a change of every knob", () => holdEveryKnob(figure));
  test.each(["3", "0,0", "10,10,10,10,10,10,10,10", "-10,10"])("stands the list %s", (values) =>
    holdModel(figure, { ...defaultsOf(figure.params), values, temperature: 0.01 }),
  );
  test("refuses nine numbers and none", () => {
    expect(params.values.problem("1,2,3,4,5,6,7,8,9")).toContain("9 numbers");
    expect(params.values.problem("")).toContain("empty place");
    expect(params.values.problem("1")).toBeNull();
  });
});

describe("what the scenes of softmax say", () => {
  const gapIn = (scene: string, turned: Partial<Params> = {}) => inScene(figure, scene, turned).result.gap;

  test("scaled-up: a gap of 0.79, which multiplying closes and adding does not", () => {
    expect(gapIn("scaled-up")).toBeCloseTo(0.79, 2);
    expect(gapIn("scaled-up", { shift: 100 })).toBeCloseTo(gapIn("scaled-up"), 12);
    expect(gapIn("scaled-up", { scale: 100 })).toBeLessThan(1e-12);
  });

  test("tie: log 2 is left by multiplying, nothing by cooling", () => {
    expect(gapIn("tie")).toBeGreaterThan(Math.log(2) + 0.1);
    expect(gapIn("tie", { scale: 100 })).toBeCloseTo(Math.log(2), 12);
    expect(gapIn("tie", { temperature: 0.01 })).toBeCloseTo(0.01 * Math.log(2), 12);
  });

  test("hot: the prior changes V and no probability", () => {
    const [counted, ignored] = (["counted", "ignored"] as const).map(
      (uniformPrior) => inScene(figure, "hot", { uniformPrior }).result,
    );
    expect(counted.V).toBeLessThan(counted.levels.max);
    expect(ignored.V).toBeGreaterThan(ignored.levels.max);
    expect(counted.probabilities).toEqual(ignored.probabilities);
  });
});

test("a dragged number is one that the knob takes", () => {
  expect(snap(0.0001, params.temperature)).toBe(0.01);
  expect(snap(12.3456, params.temperature)).toBe(12.3);
  expect(snap(1e9, params.scale)).toBe(100);
});
