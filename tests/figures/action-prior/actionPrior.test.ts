import { expect, test } from "vitest";
import { figure } from "../../../src/figures/action-prior/figure.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
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

test("says what is wrong with a prior, and when a map is too much", () => {
  expect(params.logPrior.problem("1,2,3")).toContain("are 3 numbers");
  expect(params.logPrior.problem("1")).toContain("is 1 number");
  expect(params.logPrior.problem("1,2,x,4,5")).toContain("“x”");
  expect(params.logPrior.problem("1,2,9,4,5")).toContain("±6");
  expect(params.logPrior.problem("0,0,0,0,−2")).toBeNull();
  const map = `S${".".repeat(59)}/${`${".".repeat(60)}/`.repeat(58)}${".".repeat(59)}G`;
  expect(() => modelOf({ map })).toThrow(/too many to solve/);
});
