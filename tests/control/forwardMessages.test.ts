import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backwardMessages, logEvidence, valuesAt } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { enumerateTrajectories, forEachTrajectory } from "../../src/control/enumerate.ts";
import { forwardMessages, logAlphaAt, productAt } from "../../src/control/forwardMessages.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { successors } from "../../src/control/mdp.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { believedSuccessors } from "../../src/control/posteriorDynamics.ts";
import { spreadOf } from "../../src/control/spread.ts";
import { stateMarginals } from "../../src/control/stateMarginals.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";
import { apart, problems, temperatures, worlds } from "./worlds.ts";

const optimistic = "optimistic" as const;

describe("forward messages", () => {
  test("times backward messages are the marginals that enumeration counts, on 500 small worlds, to 1e-10", () => {
    fc.assert(
      fc.property(problems(), fc.boolean(), (any, pinned) => {
        const problem = { ...any, backup: optimistic, pinned };
        const [forward, backward] = [forwardMessages(problem), backwardMessages(problem)];
        const { marginals, logEvidence } = enumerateTrajectories(problem);
        const { world, horizon } = problem;
        for (let t = 1; t <= horizon; t++)
          productAt(forward, backward, t).forEach((p, s) => {
            expect(Math.abs(p - marginals[(t - 1) * world.states + s])).toBeLessThan(1e-10);
          });
        if (logEvidence > Number.NEGATIVE_INFINITY)
          stateMarginals(backward, "posterior").forEach((p, i) =>
            expect(Math.abs(p - marginals[i])).toBeLessThan(1e-10),
          );
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("are p(s_t, O_{1:t−1}) by enumeration, with their normalisers", () => {
    fc.assert(
      fc.property(problems(), (problem) => {
        const { world, horizon } = problem;
        const forward = forwardMessages(problem);
        for (let t = 2; t <= horizon; t++) {
          const joint = new Map<number, number[]>();
          forEachTrajectory({ ...problem, horizon: t - 1 }, ({ states, actions, logWeight }) => {
            for (const next of successors(world, states[t - 2], actions[t - 2]))
              joint.set(next.state, [
                ...(joint.get(next.state) ?? []),
                logWeight + Math.log(next.probability),
              ]);
          });
          const scale = forward.logNormalizers.subarray(0, t).reduce((sum, c) => sum + c, 0);
          logAlphaAt(forward, t).forEach((logAlpha, s) =>
            expect(apart(logAlpha + scale, logSumExp(joint.get(s) ?? []))).toBeLessThan(1e-10),
          );
        }
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test("give the same evidence with the backward ones at every t", () => {
    fc.assert(
      fc.property(worlds(6), temperatures, fc.boolean(), (world, temperature, pinned) => {
        const problem = controlProblem(world, { horizon: 25, temperature, pinned });
        const [forward, backward] = [forwardMessages(problem), backwardMessages(problem)];
        let scale = 0;
        for (let t = 1; t <= 25; t++) {
          scale += forward.logNormalizers[t - 1];
          const product = logAlphaAt(forward, t).map((a, s) => a + valuesAt(backward, t)[s] / temperature);
          expect(apart(scale + logSumExp(product), logEvidence(backward))).toBeLessThan(1e-11);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test("reach what is far out of float64's range", () => {
    const world = gridworld(parseMap(`S${"x".repeat(12)}G`));
    const problem = controlProblem(world, { horizon: 40, temperature: 0.05 });
    const [forward, backward] = [forwardMessages(problem), backwardMessages(problem)];
    expect(logAlphaAt(forward, 14)[13]).toBeLessThan(-2000);
    const marginals = stateMarginals(backward, "posterior");
    for (let t = 1; t <= 40; t++)
      productAt(forward, backward, t).forEach((p, s) =>
        expect(Math.abs(p - marginals[(t - 1) * world.states + s])).toBeLessThan(1e-10),
      );
  });

  test("may begin from any distribution over states", () => {
    const world = gridworld(parseMap("S.m/..G"), undefined, 0.1);
    const problem = controlProblem(world, { horizon: 6 });
    const one = forwardMessages(problem);
    const logStart = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
    logStart[world.start] = 0;
    expect(forwardMessages(problem, logStart)).toEqual(one);
    const anywhere = forwardMessages(problem, new Float64Array(world.states).fill(-Math.log(6)));
    expect(anywhere.logNormalizers[0]).toBeCloseTo(0, 14);
    expect(logAlphaAt(anywhere, 4).every((a) => a > Number.NEGATIVE_INFINITY)).toBe(true);
  });

  test("pin both ends, and are spread in between", () => {
    const world = gridworld(parseMap("......./......./S.....G/......./......."));
    const problem = controlProblem(world, { horizon: 13, temperature: 5, pinned: true });
    const [forward, backward] = [forwardMessages(problem), backwardMessages(problem)];
    const entropies = Array.from(
      { length: 13 },
      (_, i) => spreadOf(world, productAt(forward, backward, i + 1)).entropy,
    );
    expect(entropies[0]).toBe(0);
    expect(entropies[12]).toBe(0);
    expect(Math.max(...entropies)).toBeGreaterThan(1);
    const last = spreadOf(world, productAt(forward, backward, 13));
    expect(last).toEqual({ entropy: 0, row: 2, column: 6, covariance: [0, 0, 0] });
  });
});

describe("spread", () => {
  test("is the entropy, mean and covariance of a distribution", () => {
    const world = gridworld(parseMap("S./.G"));
    const { entropy, row, column, covariance } = spreadOf(world, Float64Array.of(0.5, 0, 0, 0.5));
    expect(entropy).toBeCloseTo(Math.LN2, 14);
    expect([row, column, ...covariance]).toEqual([0.5, 0.5, 0.25, 0.25, 0.25]);
  });
});

describe("the dynamics that the monkey believes in", () => {
  test("are Bayes' rule on enumerated trajectories", () => {
    fc.assert(
      fc.property(problems(), (any) => {
        const problem = { ...any, backup: optimistic };
        const { world } = problem;
        if (problem.horizon < 2) return;
        const messages = backwardMessages(problem);
        const mass = new Map<string, number[]>();
        forEachTrajectory(problem, ({ states, actions, logWeight }) => {
          const key = `${actions[0]},${states[1]}`;
          mass.set(key, [...(mass.get(key) ?? []), logWeight]);
        });
        for (let a = 0; a < 5; a++) {
          const after = believedSuccessors(messages, 1, world.start, a);
          const logs = after.map(({ state }) => logSumExp(mass.get(`${a},${state}`) ?? []));
          const total = logSumExp(logs);
          if (total === Number.NEGATIVE_INFINITY) continue;
          after.forEach(({ posterior }, i) =>
            expect(Math.abs(posterior - Math.exp(logs[i] - total))).toBeLessThan(1e-10),
          );
        }
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  test("are the true ones if the backup is causal, and on the last step", () => {
    const world = gridworld(parseMap("S.x/..G"), undefined, 0.3);
    const at = (backup: "causal" | "optimistic", t: number) =>
      believedSuccessors(backwardMessages(controlProblem(world, { horizon: 4, backup })), t, 1, 2);
    for (const next of [...at("causal", 2), ...at("optimistic", 4)])
      expect(next.posterior).toBeCloseTo(next.probability, 14);
    const luck = at("optimistic", 2).find(({ state }) => state === 2);
    expect(luck?.posterior).toBeLessThan(luck?.probability ?? 0);
  });
});
