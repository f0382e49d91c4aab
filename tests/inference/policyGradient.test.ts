import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestActions } from "../../src/inference/bestActions.ts";
import { elboTerms } from "../../src/inference/elboTerms.ts";
import type { Q } from "../../src/inference/gradientEstimators.ts";
import {
  act,
  entropyGradient,
  exactPolicyGradient,
  meanPush,
  policyStep,
} from "../../src/inference/policyGradient.ts";
import {
  conjugatePosterior,
  logJoint,
  type Likelihood,
  type Observation,
} from "../../src/inference/toyModel.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { logPdf } from "../../src/math/normal.ts";

const observations = fc.record<Observation>({
  likelihood: fc.constantFrom<Likelihood>("linear", "bent", "folded"),
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  noise: fc.double({ min: 0.3, max: 2, noNaN: true }),
});
const policies = fc.record<Q>({
  mu: fc.double({ min: -3, max: 3, noNaN: true }),
  sigma: fc.double({ min: 0.05, max: 2, noNaN: true }),
});

describe("the policy gradient", () => {
  test("is for one action ∇ log q · (r − b), by finite differences of log q", () => {
    const observation: Observation = { likelihood: "folded", x: 1.2, noise: 0.7 };
    const [q, b, h] = [{ mu: 0.4, sigma: 0.6 }, -1.5, 1e-6];
    const { z, reward, push } = act(observation, q, b, Float64Array.of(-1.7, 0.2, 2.1));
    z.forEach((at, j) => {
      expect(reward[j]).toBe(logJoint(observation, at));
      const mu = (logPdf(at, q.mu + h, q.sigma) - logPdf(at, q.mu - h, q.sigma)) / (2 * h);
      const sigma = (logPdf(at, q.mu, q.sigma + h) - logPdf(at, q.mu, q.sigma - h)) / (2 * h);
      expect(push.mu[j]).toBeCloseTo(mu * (reward[j] - b), 6);
      expect(push.sigma[j]).toBeCloseTo(sigma * (reward[j] - b), 6);
    });
  });

  test("is by quadrature the slope of the expected reward in closed form, baseline or not", () => {
    fc.assert(
      fc.property(observations, policies, fc.boolean(), (observation, q, baseline) => {
        const value = (at: Q) => {
          const { reconstruction, prior } = elboTerms(observation, at);
          return reconstruction + prior;
        };
        const exact = exactPolicyGradient(observation, q, { baseline });
        const h = 1e-5;
        const mu = (value({ ...q, mu: q.mu + h }) - value({ ...q, mu: q.mu - h })) / (2 * h);
        const sigma = (value({ ...q, sigma: q.sigma + h }) - value({ ...q, sigma: q.sigma - h })) / (2 * h);
        const scale = 1 + Math.abs(value(q)) / q.sigma;
        expect(Math.abs(exact.value - value(q)) / scale).toBeLessThan(1e-10);
        expect(Math.abs(exact.gradient.mu - mu) / scale).toBeLessThan(1e-6);
        expect(Math.abs(exact.gradient.sigma - sigma) / scale).toBeLessThan(1e-6);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  // Twelve means within 4.5 standard errors: a false alarm in 8e-5 of all seeds; this one is fixed.
  test("is estimated without bias and with the stated variance", () => {
    const n = 100_000;
    const epsilon = fillNormal(Rng.of(3), new Float64Array(n));
    const q = { mu: -0.4, sigma: 0.7 };
    for (const likelihood of ["linear", "bent", "folded"] as const)
      for (const baseline of [false, true]) {
        const observation = { likelihood, x: 1.5, noise: 0.8 };
        const exact = exactPolicyGradient(observation, q, { baseline });
        const actions = act(observation, q, baseline ? exact.value : 0, epsilon);
        const estimate = meanPush(actions);
        for (const name of ["mu", "sigma"] as const) {
          const standardError = Math.sqrt(exact.variance[name] / n);
          expect(Math.abs(estimate[name] - exact.gradient[name])).toBeLessThan(4.5 * standardError);
          const squares = actions.push[name].map((g) => (g - exact.gradient[name]) ** 2);
          const variance = squares.reduce((a, b) => a + b) / n;
          const spread = Math.sqrt(squares.reduce((a, s) => a + (s - variance) ** 2, 0)) / n;
          expect(Math.abs(variance - exact.variance[name])).toBeLessThan(4.5 * spread);
        }
      }
  });

  // Of 1,500 intervals, 4.5 standard deviations of the share that covers are 2.5 % at 95 % and 1.2 % at 99 %.
  test("lies within 1.96 and 2.576 standard errors as often as a normal number once M is large, and less often before", {
    tags: "fifth",
  }, () => {
    const observation: Observation = { likelihood: "bent", x: 1.5, noise: 0.6 };
    const q = { mu: -0.8, sigma: 0.8 };
    const exact = exactPolicyGradient(observation, q, { baseline: true });
    const trials = 1500;
    const share = (samples: number, name: "mu" | "sigma", reach: number) => {
      const rng = Rng.of(9, `${samples} ${name}`);
      let inside = 0;
      for (let t = 0; t < trials; t++) {
        const epsilon = fillNormal(rng, new Float64Array(samples));
        const error = meanPush(act(observation, q, exact.value, epsilon))[name] - exact.gradient[name];
        inside += Number(Math.abs(error) < reach * Math.sqrt(exact.variance[name] / samples));
      }
      return inside / trials;
    };
    for (const name of ["mu", "sigma"] as const) {
      expect(Math.abs(share(2048, name, 1.96) - 0.95)).toBeLessThan(0.025);
      expect(Math.abs(share(2048, name, 2.576) - 0.99)).toBeLessThan(0.012);
      // One action's push has heavy tails: the mean of twelve is not normal yet, as the knob's hint says.
      expect(Math.abs(share(12, name, 2.576) - 0.973)).toBeLessThan(0.012);
    }
  });

  test("has (0, 1/σ) for the entropy’s part, by finite differences of ½ log 2πeσ²", () => {
    const [sigma, h] = [0.3, 1e-6];
    const entropy = (s: number) => 0.5 * Math.log(2 * Math.PI * Math.E * s ** 2);
    const on = entropyGradient({ mu: 1, sigma }, { entropy: true, baseline: false });
    expect(on.mu).toBe(0);
    expect(on.sigma).toBeCloseTo((entropy(sigma + h) - entropy(sigma - h)) / (2 * h), 6);
    expect(entropyGradient({ mu: 1, sigma }, { entropy: false, baseline: true })).toEqual({
      mu: 0,
      sigma: 0,
    });
  });

  test("followed exactly, ends on the conjugate posterior with the bonus and on the best action without", () => {
    const observation: Observation = { likelihood: "linear", x: 1.4, noise: 0.7 };
    const climb = (entropy: boolean, steps: number) => {
      let q: Q = { mu: -1, sigma: 1 };
      for (let i = 0; i < steps; i++) {
        const { gradient } = exactPolicyGradient(observation, q, { baseline: true });
        const bonus = entropyGradient(q, { entropy, baseline: true });
        q = policyStep(q, { mu: gradient.mu, sigma: gradient.sigma + bonus.sigma }, 0.05);
      }
      return q;
    };
    const posterior = conjugatePosterior(1.4, 0.7);
    const kept = climb(true, 400);
    expect(kept.mu).toBeCloseTo(posterior.mean, 8);
    expect(kept.sigma).toBeCloseTo(posterior.std, 8);
    const collapsed = climb(false, 4000);
    expect(collapsed.mu).toBeCloseTo(posterior.mean, 8);
    // dσ/dt = −η k σ³ with k = 1 + 1/noise²: σ ≈ 1/√(2ηkt).
    expect(collapsed.sigma).toBeCloseTo(1 / Math.sqrt(2 * 0.05 * (1 + 1 / 0.49) * 4000), 3);
  });
});

describe("the best actions", () => {
  test("are the maxima in closed form: x/(1 + ν²) of a line, ±√(x − ν²/2) of a fold", () => {
    fc.assert(
      fc.property(observations, ({ x, noise }) => {
        const [linear] = bestActions({ likelihood: "linear", x, noise });
        expect(linear.z).toBeCloseTo(x / (1 + noise ** 2), 10);
        const folded = bestActions({ likelihood: "folded", x, noise });
        const square = x - noise ** 2 / 2;
        const wanted = square > 1e-9 ? [-Math.sqrt(square), Math.sqrt(square)] : [0];
        expect(folded.map(({ z }) => z).toSorted((a, b) => a - b)).toHaveLength(wanted.length);
        folded
          .map(({ z }) => z)
          .toSorted((a, b) => a - b)
          .forEach((z, i) => expect(z).toBeCloseTo(wanted[i], 5));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test("are nowhere beaten on a fine grid", () => {
    fc.assert(
      fc.property(observations, (observation) => {
        const [best] = bestActions(observation);
        for (let z = -6; z <= 6; z += 0.01)
          expect(logJoint(observation, z)).toBeLessThanOrEqual(best.reward + 1e-12);
      }),
      { numRuns: 30, seed: 4 },
    );
  });
});
