import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linearGaussian, type LinearGaussianProblem } from "../../src/control/linearGaussian.ts";

const positive = fc.double({ min: 0.05, max: 5, noNaN: true });
const problems: fc.Arbitrary<LinearGaussianProblem> = fc.record({
  start: fc.constant([-1, 2]),
  goal: fc.constant([3, 0.5]),
  horizon: fc.integer({ min: 1, max: 12 }),
  controlCost: positive,
  stateCost: fc.oneof(fc.constant(0), positive),
  endCost: fc.oneof(fc.constantFrom(0, Number.POSITIVE_INFINITY), positive),
  noise: fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 2, noNaN: true })),
  temperature: positive,
  backup: fc.constant("optimistic" as const),
});
const close = (a: number, b: number, within = 1e-9) =>
  expect(Math.abs(a - b) / (1 + Math.abs(b))).toBeLessThan(within);

/** Inverse and solution of a symmetric positive definite system, by Gauss and Jordan. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]) {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0)), right[i]]);
  for (let i = 0; i < n; i++) {
    rows[i] = rows[i].map((x) => x / rows[i][i]);
    for (let k = 0; k < n; k++) if (k !== i) rows[k] = rows[k].map((x, j) => x - rows[k][i] * rows[i][j]);
  }
  return { inverse: rows.map((row) => row.slice(n, 2 * n)), solution: rows.map((row) => row[2 * n]) };
}

describe("linear-Gaussian messages", () => {
  test("give the Brownian bridge between pinned ends, variance t(T − t)/T, to 1e-9", () => {
    fc.assert(
      fc.property(problems, (any) => {
        const problem = { ...any, stateCost: 0, endCost: Number.POSITIVE_INFINITY };
        const { horizon: T, start, goal, noise } = problem;
        const step = problem.temperature / problem.controlCost + noise ** 2;
        linearGaussian(problem).forEach(({ marginal }, t) => {
          close(marginal.variance, (step * t * (T - t)) / T);
          marginal.mean.forEach((x, i) => close(x, start[i] + ((goal[i] - start[i]) * t) / T));
        });
      }),
      { seed: 1 },
    );
  });

  test("have the marginals of the joint Gaussian over all x_t, by one dense system, to 1e-9", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { horizon: T, start, goal, temperature } = problem;
        const pinned = problem.endCost === Number.POSITIVE_INFINITY;
        const step = 1 / (temperature / problem.controlCost + problem.noise ** 2);
        // Unknowns are x_1 … x_n; x_0, and pinned x_T, are given.
        const n = pinned ? T - 1 : T;
        const moments = linearGaussian(problem);
        for (const i of [0, 1]) {
          const precision = Array.from({ length: n }, (_, k) =>
            Array.from({ length: n }, (_, j) => {
              const own = (k + 1 === T ? problem.endCost : problem.stateCost) / temperature;
              if (j === k) return own + step * (k + 1 === T ? 1 : 2);
              return Math.abs(j - k) === 1 ? -step : 0;
            }),
          );
          const right = precision.map((_, k) => {
            const own = (k + 1 === T ? problem.endCost : problem.stateCost) / temperature;
            return (
              own * goal[i] + (k === 0 ? step * start[i] : 0) + (k + 2 === T && pinned ? step * goal[i] : 0)
            );
          });
          const { inverse, solution } = solve(precision, right);
          solution.forEach((x, k) => {
            close(moments[k + 1].marginal.mean[i], x);
            close(moments[k + 1].marginal.variance, inverse[k][k]);
          });
        }
        expect(moments[0].marginal).toEqual({ mean: start, variance: 0 });
        if (pinned) expect(moments[T].marginal).toEqual({ mean: goal, variance: 0 });
      }),
      { seed: 2 },
    );
  });

  test("obey the Riccati equation of linear-quadratic control, with its gain, to 1e-9", () => {
    fc.assert(
      fc.property(problems, positive, (any, endCost) => {
        const causal = linearGaussian({ ...any, endCost, backup: "causal" });
        const { controlCost: rho, stateCost, temperature, horizon } = any;
        let P = endCost;
        for (let t = horizon - 1; t >= 0; t--) {
          close(causal[t].gain, P / (rho + P));
          close(causal[t].policyVariance, temperature / (rho + P));
          P = stateCost + P - P ** 2 / (rho + P);
          close(causal[t].backwardPrecision * temperature, P);
        }
        const still = linearGaussian({ ...any, endCost, noise: 0 });
        const same = linearGaussian({ ...any, endCost, noise: 0, backup: "causal" });
        expect(still).toEqual(same);
      }),
      { seed: 3 },
    );
  });

  test("agree with the rollout of their policy where there is no noise to be lucky with", () => {
    fc.assert(
      fc.property(problems, (any) => {
        for (const { marginal, rollout } of linearGaussian({ ...any, noise: 0 })) {
          close(rollout.variance, marginal.variance);
          rollout.mean.forEach((x, i) => close(x, marginal.mean[i]));
        }
      }),
      { seed: 4 },
    );
  });

  test("leave the optimist with the weaker gain: the noise will do part of the work", () => {
    const problem = {
      start: [0],
      goal: [1],
      horizon: 6,
      controlCost: 1,
      stateCost: 0.3,
      endCost: 2,
      noise: 0.7,
      temperature: 1,
    };
    const [optimist] = linearGaussian({ ...problem, backup: "optimistic" });
    const [realist] = linearGaussian({ ...problem, backup: "causal" });
    expect(optimist.gain).toBeLessThan(realist.gain - 0.05);
  });

  test("refuse what cannot be", () => {
    const good: LinearGaussianProblem = {
      start: [0],
      goal: [1],
      horizon: 3,
      controlCost: 1,
      stateCost: 0,
      endCost: 1,
      noise: 0,
      temperature: 1,
      backup: "causal",
    };
    for (const bad of [
      { start: [0, 0] },
      { horizon: 0 },
      { controlCost: 0 },
      { noise: -1 },
      { endCost: Number.NaN },
      { temperature: Number.POSITIVE_INFINITY },
    ])
      expect(() => linearGaussian({ ...good, ...bad })).toThrow(RangeError);
  });
});
