import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actionValuesAt,
  backwardMessages,
  logEvidence,
  policyAt,
  valuesAt,
} from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { enumeratedLogBeta, enumerateTrajectories } from "../../src/control/enumerate.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { actionCount } from "../../src/control/mdp.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";
import { plainValues } from "./plainMessages.ts";
import { apart, backups, problems, temperatures, worlds } from "./worlds.ts";

describe("backward messages", () => {
  test("are what enumeration of all trajectories gives, on 500 small worlds, to 1e-10", () => {
    let compared = 0;
    fc.assert(
      fc.property(problems(), fc.boolean(), (anyProblem, pinned) => {
        // Enumeration sums probabilities: it knows the optimistic backup, and the causal one where nothing is chance.
        const problem =
          anyProblem.world.slip > 0 ? { ...anyProblem, backup: "optimistic" as const } : anyProblem;
        const asked = { ...problem, pinned };
        const messages = backwardMessages(asked);
        const { world, temperature, horizon } = asked;
        const all = enumerateTrajectories(asked);
        expect(apart(logEvidence(messages), all.logEvidence)).toBeLessThan(1e-10);
        for (let t = 1; t <= horizon; t++)
          for (const s of world.open) {
            const V = valuesAt(messages, t)[s];
            if (t > 1 || s === world.start) {
              expect(apart(V / temperature, enumeratedLogBeta(asked, t, s))).toBeLessThan(1e-10);
              compared++;
            }
            const here = all.marginals[(t - 1) * world.states + s];
            if (here < 1e-200) continue;
            policyAt(messages, t, s).forEach((p, a) => {
              const joint = all.actionMarginals[((t - 1) * world.states + s) * actionCount + a];
              expect(Math.abs(p - joint / here)).toBeLessThan(1e-10);
            });
          }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(compared).toBeGreaterThan(3000);
  });

  test("are those of a plain log-space recursion, both backups, to 1e-12", () => {
    fc.assert(
      fc.property(
        worlds(7),
        temperatures,
        backups,
        fc.constantFrom("counted" as const, "ignored" as const),
        fc.boolean(),
        (world, temperature, backup, uniformPrior, pinned) => {
          const problem = controlProblem(world, { horizon: 30, temperature, backup, uniformPrior, pinned });
          const messages = backwardMessages(problem);
          plainValues(problem).forEach((plain, i) => {
            const fast = valuesAt(messages, i + 1);
            for (const s of world.open) expect(apart(fast[s], plain[s])).toBeLessThan(1e-12);
          });
        },
      ),
      { numRuns: 150, seed: 2 },
    );
  });

  test("hold where exp(V/τ) is far out of float64's range", () => {
    const row = `S${"x".repeat(40)}G`;
    for (const slip of [0, 0.3])
      for (const backup of ["optimistic", "causal"] as const) {
        const world = gridworld(
          parseMap(`${row}/${row.replaceAll("x", "m").replace("S", "#")}`),
          undefined,
          slip,
        );
        const problem = controlProblem(world, { horizon: 120, temperature: 0.05, backup });
        const messages = backwardMessages(problem);
        const range = valuesAt(messages, 1);
        expect((range[world.columns - 1] - range[1]) / 0.05).toBeGreaterThan(1000);
        plainValues(problem).forEach((plain, i) => {
          const fast = valuesAt(messages, i + 1);
          for (const s of world.open) expect(apart(fast[s], plain[s])).toBeLessThan(1e-12);
        });
      }
  });

  test("keep their digits over a long horizon", () => {
    const world = gridworld(parseMap("S.m#./..x../#...G/23456"), undefined, 0.15);
    for (const uniformPrior of ["counted", "ignored"] as const)
      for (const slip of [0, 0.15])
        for (const temperature of [0.08, 1, 20]) {
          const problem = controlProblem({ ...world, slip }, { horizon: 1500, temperature, uniformPrior });
          const messages = backwardMessages(problem);
          let worst = 0;
          plainValues(problem).forEach((plain, i) => {
            const fast = valuesAt(messages, i + 1);
            for (const s of world.open) worst = Math.max(worst, apart(fast[s], plain[s]));
          });
          expect(worst).toBeLessThan(1e-12);
        }
  });

  test("are the log-sum-exp Bellman equation where nothing is chance, the same for both backups", () => {
    fc.assert(
      fc.property(worlds(4), temperatures, (chancy, temperature) => {
        const world = { ...chancy, slip: 0 };
        const options = { horizon: 5, temperature, uniformPrior: "ignored" } as const;
        const messages = backwardMessages(controlProblem(world, options));
        const causal = backwardMessages(controlProblem(world, { ...options, backup: "causal" }));
        for (let t = 1; t <= 5; t++)
          for (const s of world.open) {
            const Q = Array.from(
              { length: actionCount },
              (_, a) => world.reward[5 * s + a] + valuesAt(messages, t + 1)[world.landing[5 * s + a]],
            );
            const V = temperature * logSumExp(Q.map((q) => q / temperature));
            expect(apart(valuesAt(messages, t)[s], V)).toBeLessThan(1e-12);
            expect(apart(valuesAt(causal, t)[s], V)).toBeLessThan(1e-12);
            actionValuesAt(messages, t, s).forEach((q, a) => expect(apart(q, Q[a])).toBeLessThan(1e-12));
          }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test("start from β_T(s,a) = p(O_T|s,a)", () => {
    fc.assert(
      fc.property(problems(), (problem) => {
        const messages = backwardMessages(problem);
        const { world, horizon } = problem;
        for (const s of world.open)
          expect([...actionValuesAt(messages, horizon, s)]).toEqual([
            ...world.reward.subarray(5 * s, 5 * s + 5),
          ]);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  test("move by (T − t + 1) τ log 5 when the uniform prior is counted, and the policy does not", () => {
    fc.assert(
      fc.property(worlds(4), temperatures, fc.integer({ min: 1, max: 12 }), (world, temperature, horizon) => {
        for (const backup of ["optimistic", "causal"] as const) {
          const options = { horizon, temperature, backup };
          const counted = backwardMessages(controlProblem(world, options));
          const ignored = backwardMessages(controlProblem(world, { ...options, uniformPrior: "ignored" }));
          for (let t = 1; t <= horizon; t++)
            for (const s of world.open) {
              const shift = (horizon - t + 1) * temperature * Math.log(5);
              expect(apart(valuesAt(ignored, t)[s], valuesAt(counted, t)[s] + shift)).toBeLessThan(1e-12);
              const other = policyAt(ignored, t, s);
              policyAt(counted, t, s).forEach((p, a) => expect(Math.abs(p - other[a])).toBeLessThan(1e-10));
            }
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("do not move the policy when every reward is shifted by a constant", () => {
    fc.assert(
      fc.property(problems(), fc.double({ min: -5, max: 5, noNaN: true }), (problem, shift) => {
        const world = { ...problem.world, reward: problem.world.reward.map((r) => r + shift) };
        const [plain, shifted] = [backwardMessages(problem), backwardMessages({ ...problem, world })];
        const other = policyAt(shifted, 1, world.start);
        policyAt(plain, 1, world.start).forEach((p, a) => expect(Math.abs(p - other[a])).toBeLessThan(1e-10));
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

describe("the policy", () => {
  test("adds up to 1 within 1e-12 at every τ from 0.05 to 20, and is exp((Q − V)/τ) p(a)", () => {
    fc.assert(
      fc.property(problems(), (problem) => {
        const long = { ...problem, horizon: 25 };
        const messages = backwardMessages(long);
        for (const t of [1, 12, 25])
          for (const s of long.world.open) {
            const policy = policyAt(messages, t, s);
            expect(Math.abs(policy.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-12);
            const Q = actionValuesAt(messages, t, s);
            policy.forEach((p, a) => {
              const bayes = Math.exp(
                (Q[a] - valuesAt(messages, t)[s]) / long.temperature + long.logWeights[a],
              );
              expect(Math.abs(p - bayes)).toBeLessThan(1e-10);
            });
          }
      }),
      { numRuns: 200, seed: 10 },
    );
  });

  test("is all zero where optimality is impossible", () => {
    const world = gridworld(parseMap("S.#G"));
    const messages = backwardMessages(controlProblem(world, { horizon: 3, pinned: true }));
    expect([...policyAt(messages, 1, 0)]).toEqual([0, 0, 0, 0, 0]);
    expect([...actionValuesAt(messages, 2, 1)]).toEqual(
      Array.from({ length: 5 }, () => Number.NEGATIVE_INFINITY),
    );
    expect(logEvidence(messages)).toBe(Number.NEGATIVE_INFINITY);
    expect([...policyAt(messages, 3, 3)]).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });
});
