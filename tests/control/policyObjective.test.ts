import fc from "fast-check";
import { expect, test } from "vitest";
import { backwardMessages, valuesAt } from "../../src/control/backwardMessages.ts";
import { enumeratedObjective } from "../../src/control/enumeratedObjective.ts";
import { policyObjective, towards } from "../../src/control/policyObjective.ts";
import { apart, problems } from "./worlds.ts";

/** Problems whose prior is a probability: without it the posterior over trajectories has another constant. */
const proper = problems().map((problem) => {
  const total = problem.logWeights.reduce((sum, log) => sum + Math.exp(log), 0);
  return {
    ...problem,
    backup: "optimistic" as const,
    logWeights: problem.logWeights.map((l) => l - Math.log(total)),
  };
});
const lambdas = fc.double({ min: 0, max: 1.5, noNaN: true });

test("terms, gap and evidence agree with a walk through all trajectories, and add up", () => {
  fc.assert(
    fc.property(proper, lambdas, (problem, lambda) => {
      const believed = backwardMessages(problem);
      const policy = towards(backwardMessages({ ...problem, backup: "causal" }), lambda);
      const terms = policyObjective(believed, policy);
      const all = enumeratedObjective(problem, policy);
      const { temperature } = problem;
      // A cold world leaves actions that are next to impossible: their logs are large, and so is what rounding takes.
      const tolerance = 1e-9 * (1 + 1 / temperature);
      expect(apart(terms.reward, all.reward)).toBeLessThan(1e-9);
      expect(apart(terms.divergence, all.divergence)).toBeLessThan(tolerance);
      expect(apart(terms.ceiling, temperature * all.logEvidence)).toBeLessThan(tolerance);
      expect(apart(terms.objective + temperature * terms.divergence, terms.ceiling)).toBeLessThan(tolerance);
      expect(terms.divergence).toBeGreaterThan(-1e-9);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("the best policy is worth the causal V; without slips it reaches the ceiling", () => {
  fc.assert(
    fc.property(proper, lambdas, (problem, lambda) => {
      const believed = backwardMessages(problem);
      const optimum = backwardMessages({ ...problem, backup: "causal" });
      const best = policyObjective(believed, towards(optimum, 1));
      const other = policyObjective(believed, towards(optimum, lambda));
      expect(apart(best.objective, valuesAt(optimum, 1)[problem.world.start])).toBeLessThan(1e-9);
      expect(other.objective).toBeLessThanOrEqual(best.objective + 1e-9 * (1 + Math.abs(best.objective)));
      if (problem.world.slip === 0) expect(apart(best.objective, best.ceiling)).toBeLessThan(1e-9);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test("at λ = 0 the policy is the prior, and prior and entropy cancel", () => {
  fc.assert(
    fc.property(proper, (problem) => {
      const believed = backwardMessages(problem);
      const { prior, entropy, reward, objective } = policyObjective(believed, towards(believed, 0));
      expect(Math.abs(prior + entropy)).toBeLessThan(1e-9);
      expect(apart(objective, reward)).toBeLessThan(1e-9);
    }),
    { numRuns: 30, seed: 3 },
  );
});

test("a causal backup has no posterior over trajectories to compare with", () => {
  const [problem] = fc.sample(proper, { numRuns: 1, seed: 4 });
  const causal = backwardMessages({ ...problem, backup: "causal" });
  expect(() => policyObjective(causal, towards(causal, 1))).toThrow(/optimistic/);
});
