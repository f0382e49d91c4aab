import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gambles, lotteryActions } from "../../src/control/lottery.ts";

const lotteries = fc.record({
  safeCost: fc.double({ min: 0, max: 20, noNaN: true }),
  winProbability: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  loseCost: fc.double({ min: 0, max: 50, noNaN: true }),
});

describe("the lottery", () => {
  test("is Bayes' rule over its three outcomes", () => {
    fc.assert(
      fc.property(lotteries, (lottery) => {
        const { safeCost: c, winProbability: p, loseCost: C } = lottery;
        const [safe, gamble] = lotteryActions(lottery);
        const weights = { safe: 0.5 * Math.exp(-c), win: 0.5 * p, lose: 0.5 * (1 - p) * Math.exp(-C) };
        const total = weights.safe + weights.win + weights.lose;
        expect(safe.policy).toBeCloseTo(weights.safe / total, 12);
        expect(gamble.policy).toBeCloseTo((weights.win + weights.lose) / total, 12);
        expect(gamble.posteriorWin).toBeCloseTo(weights.win / (weights.win + weights.lose), 12);
        expect(safe.posteriorWin).toBeNull();
        expect(gamble.Q).toBeCloseTo(Math.log(p + (1 - p) * Math.exp(-C)), 12);
        expect(gamble.causalQ).toBeCloseTo(-(1 - p) * C, 12);
        expect(safe.Q).toBe(safe.causalQ);
        expect(safe.causalPolicy + gamble.causalPolicy).toBeCloseTo(1, 14);
        // Jensen: an optimist never thinks less of a gamble.
        expect(gamble.Q).toBeGreaterThanOrEqual(gamble.causalQ - 1e-12);
        if (Math.abs(gamble.Q - safe.Q) > 1e-12) expect(gambles(lottery)).toBe(gamble.Q > safe.Q);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("is taken exactly if log(p + (1 − p) e^−C) > −c", () => {
    const even = { winProbability: 0.1, loseCost: 100 };
    expect(gambles({ ...even, safeCost: -Math.log(0.1) + 1e-9 })).toBe(true);
    expect(gambles({ ...even, safeCost: -Math.log(0.1) - 1e-9 })).toBe(false);
  });

  test("has its ends: no chance, and certainty", () => {
    const [, never] = lotteryActions({ safeCost: 1, winProbability: 0, loseCost: 4 });
    expect(never).toMatchObject({ Q: -4, causalQ: -4, posteriorWin: 0 });
    const [, always] = lotteryActions({ safeCost: 1, winProbability: 1, loseCost: 4 });
    expect(always).toMatchObject({ Q: 0, causalQ: 0, posteriorWin: 1 });
  });
});
