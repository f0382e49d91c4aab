import fc from "fast-check";
import { expect, test } from "vitest";
import { lotteryActions } from "../../src/control/lottery.ts";
import { lotteryThresholds } from "../../src/control/lotteryThresholds.ts";

test("at its threshold a monkey is indifferent; the optimist's is the lower one", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: 1e-3, max: 20, noNaN: true }),
      (share, loseCost) => {
        const safeCost = (loseCost * share) / 20;
        const { optimistic, causal } = lotteryThresholds({ safeCost, loseCost });
        const at = (winProbability: number) => lotteryActions({ safeCost, loseCost, winProbability })[1];
        // The threshold is a float64 near 1 at worst, and near 0 the value moves by 1/p for each step of p.
        expect(Math.abs(at(optimistic).Q + safeCost)).toBeLessThan(1e-7);
        expect(Math.abs(at(causal).causalQ + safeCost)).toBeLessThan(1e-12 * (1 + loseCost));
        expect(optimistic).toBeLessThanOrEqual(causal + 1e-12);
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test("is 0 where losing costs no more than being safe, and 1 where safety is free", () => {
  expect(lotteryThresholds({ safeCost: 3, loseCost: 3 })).toEqual({ optimistic: 0, causal: 0 });
  expect(lotteryThresholds({ safeCost: 1, loseCost: 0 })).toEqual({ optimistic: 0, causal: 0 });
  expect(lotteryThresholds({ safeCost: 0, loseCost: 4 })).toEqual({ optimistic: 1, causal: 1 });
});
