import { describe, expect, test } from "vitest";
import { figure } from "../../../src/figures/action-prior/figure.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";
import { holdChecks, holdModel } from "../contract.tsx";

const { params } = figure;
const defaults = defaultsOf(params);
const modelOf = (patch: Partial<typeof defaults>) => figure.model({ ...defaults, ...patch });

test.each(["6,6,6,6,6", "-6,6,-6,6,-6", "0,-6,0.5,3,-1"])("stands the prior %s", (logPrior) =>
  holdModel(figure, { ...defaults, logPrior, temperature: 0.05, slip: 0.3, horizon: 60 }),
);

test.each(["optimistic", "causal"] as const)(
  "is one policy, with and without the uniform prior, %s",
  (backup) => {
    for (const uniformPrior of ["counted", "ignored"] as const)
      for (const temperature of [0.05, 1, 20]) {
        const settings = {
          ...defaults,
          backup,
          uniformPrior,
          temperature,
          slip: 0.25,
          logPrior: "1,-3,0,2,4",
        };
        const result = figure.model(settings);
        expect(result.apart.withReward).toBeLessThan(1e-10);
        holdChecks(figure.checks(result, settings));
      }
  },
);

test("a lazy monkey arrives later; one whose reward lost its log hardly notices its prior", () => {
  const { arrives, apart } = modelOf({});
  expect(arrives.uniform).toBeGreaterThan(0.95);
  expect(arrives.withPrior).toBeLessThan(0.5);
  expect(Math.abs(arrives.withReward - arrives.withPrior)).toBeLessThan(1e-10);
  expect(arrives.withoutLog).toBeGreaterThan(0.9);
  expect(apart.withoutLog).toBeGreaterThan(0.2);
});

test("a uniform prior shifts V by τ log 5 for each step to go, and nothing else", () => {
  const { shift, apart } = modelOf({ logPrior: "2,2,2,2,2", t: 5, temperature: 0.5 });
  expect(shift.predicted).toBeCloseTo(-0.5 * 20 * Math.log(5), 12);
  expect(shift.counted - shift.ignored).toBeCloseTo(shift.predicted, 9);
  expect(apart.uniform).toBeLessThan(1e-12);
});

describe("what the scenes of action-prior say", () => {
  const arrivesIn = (scene: string, turned: Partial<typeof defaults> = {}) =>
    inScene(figure, scene, turned).result.arrives;

  test("lazy: it stops arriving between 1 and 3 nats", () => {
    const [one, three] = [1, 3].map((stay) => arrivesIn("lazy", { logPrior: `0,0,0,0,${stay}` }).withPrior);
    expect(one).toBeCloseTo(0.92, 2);
    expect(three).toBeCloseTo(0.002, 3);
  });

  test("log-forgotten: 0.971 instead of 0.256, for staying gains 0.56 nats", () => {
    const { arrives, rows } = inScene(figure, "log-forgotten").result;
    expect(arrives.withoutLog).toBeCloseTo(0.971, 3);
    expect(arrives.withPrior).toBeCloseTo(0.256, 3);
    const [up, , , , stay] = rows;
    expect(stay.p).toBeCloseTo(0.649, 3);
    expect(stay.p - up.p).toBeCloseTo(0.56, 2);
    expect(stay.given - up.given).toBe(2);
  });

  test("uniform: no arrow differs at any time", () => {
    const { logPrior } = inScene(figure, "uniform").params;
    expect(modelOf({ logPrior, uniformPrior: "counted" }).apart.withReward).toBeLessThan(1e-12);
  });

  test("one-way: it gives up between −5 and −6", () => {
    const at = (right: number) => arrivesIn("one-way", { logPrior: `0,${right},0,0,0` }).withPrior;
    expect(at(-3)).toBeGreaterThan(0.99);
    expect(at(-5)).toBeGreaterThan(0.9);
    expect(at(-6)).toBeLessThan(0.1);
  });
});

test("says what is wrong with a prior, and when a map is too much", () => {
  expect(params.logPrior.problem("1,2,3")).toContain("are 3 numbers");
  expect(params.logPrior.problem("1")).toContain("is 1 number");
  expect(params.logPrior.problem("1,2,x,4,5")).toContain("“x”");
  expect(params.logPrior.problem("1,2,9,4,5")).toContain("±6");
  expect(params.logPrior.problem("0,0,0,0,−2")).toBeNull();
  const map = `S${".".repeat(59)}/${`${".".repeat(60)}/`.repeat(58)}${".".repeat(59)}G`;
  expect(() => modelOf({ map })).toThrow(/too many to solve/);
});
