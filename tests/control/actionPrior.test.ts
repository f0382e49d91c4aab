import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages, policyAt, valuesAt } from "../../src/control/backwardMessages.ts";
import { controlProblem, rewardWithPrior } from "../../src/control/controlProblem.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { apart, backups, temperatures, worlds } from "./worlds.ts";

const forbidden = Number.NEGATIVE_INFINITY;
const priors = fc.array(fc.oneof(fc.double({ min: -6, max: 3, noNaN: true }), fc.constant(forbidden)), {
  minLength: 4,
  maxLength: 4,
});

describe("an action prior", () => {
  test("is the reward r + τ log p(a|s): one policy, one value, to 1e-10", () => {
    fc.assert(
      fc.property(worlds(5), temperatures, priors, backups, (world, temperature, four, backup) => {
        const logPrior = [...four, 0];
        const options = { horizon: 15, temperature, backup };
        const withPrior = backwardMessages(controlProblem(world, { ...options, logPrior }));
        const rewarded = rewardWithPrior(world, logPrior, temperature);
        const withReward = backwardMessages(
          controlProblem(rewarded, { ...options, uniformPrior: "ignored" }),
        );
        const shifted = backwardMessages(controlProblem(rewarded, options));
        for (const t of [1, 8, 15])
          for (const s of world.open) {
            expect(apart(valuesAt(withPrior, t)[s], valuesAt(withReward, t)[s])).toBeLessThan(1e-10);
            const [a, b, c] = [withPrior, withReward, shifted].map((messages) => policyAt(messages, t, s));
            a.forEach((p, action) => {
              expect(Math.abs(p - b[action])).toBeLessThan(1e-10);
              expect(Math.abs(p - c[action])).toBeLessThan(1e-10);
              if (logPrior[action] === forbidden) expect(p).toBe(0);
            });
          }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("that is uniform, given up to a constant, is the uniform prior", () => {
    const world = gridworld(parseMap("S.x/..G"), undefined, 0.1);
    const plain = backwardMessages(controlProblem(world, { horizon: 8 }));
    const given = backwardMessages(controlProblem(world, { horizon: 8, logPrior: [3, 3, 3, 3, 3] }));
    plain.V.forEach((v, i) => expect(apart(v, given.V[i])).toBeLessThan(1e-13));
  });

  test("that likes to stay makes the monkey lazy", () => {
    const world = gridworld(parseMap("S.x/..G"));
    const stays = (logPrior: number[]) =>
      policyAt(backwardMessages(controlProblem(world, { horizon: 8, logPrior })), 1, 0)[4];
    expect(stays([0, 0, 0, 0, 3])).toBeGreaterThan(stays([0, 0, 0, 0, 0]));
  });
});
