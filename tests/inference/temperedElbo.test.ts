import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bestTempered,
  temperedElbo,
  temperedPosterior,
  towardsGaussian,
} from "../../src/inference/temperedElbo.ts";
import { toyElbo } from "../../src/inference/toyElbo.ts";
import { conjugatePosterior, exactPosterior } from "../../src/inference/toyModel.ts";

const observations = fc.record({
  likelihood: fc.constantFrom("linear" as const, "bent" as const, "folded" as const),
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  noise: fc.double({ min: 0.4, max: 1.5, noNaN: true }),
});
const temperatures = fc.double({ min: Math.log(0.1), max: Math.log(5), noNaN: true }).map(Math.exp);
const lambdas = fc.double({ min: 0, max: 1.5, noNaN: true });

test("objective and divergence add up to the ceiling, and the best Gaussian is never beaten", () => {
  fc.assert(
    fc.property(observations, temperatures, lambdas, (observation, temperature, lambda) => {
      const posterior = temperedPosterior(observation, temperature);
      const best = bestTempered(observation, temperature);
      const of = (at: number) => temperedElbo(observation, towardsGaussian(best, at), temperature, posterior);
      const { objective, divergence, ceiling } = of(lambda);
      const size = 1 + Math.abs(objective);
      expect(Math.abs(objective + temperature * divergence - ceiling) / size).toBeLessThan(1e-9);
      expect(objective).toBeLessThanOrEqual(of(1).objective + 1e-8 * size);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("at τ = 1 it is the ELBO, the posterior and the evidence of chapter 1", () => {
  fc.assert(
    fc.property(observations, (observation) => {
      const posterior = temperedPosterior(observation, 1);
      const q = { mean: 0.3, std: 0.7 };
      const { objective, ceiling } = temperedElbo(observation, q, 1, posterior);
      expect(objective).toBeCloseTo(toyElbo(observation, q.mean, q.std).elbo, 10);
      expect(ceiling).toBeCloseTo(exactPosterior(observation, 6001).logEvidence, 10);
    }),
    { numRuns: 30, seed: 2 },
  );
});

test("the linear model’s tempered posterior is the conjugate one of noise √τ ν, and is reached", () => {
  fc.assert(
    fc.property(temperatures, fc.double({ min: -3, max: 3, noNaN: true }), (temperature, x) => {
      const observation = { likelihood: "linear" as const, x, noise: 0.6 };
      const best = bestTempered(observation, temperature);
      const exact = conjugatePosterior(x, 0.6 * Math.sqrt(temperature));
      expect(best.mean).toBeCloseTo(exact.mean, 8);
      expect(best.std).toBeCloseTo(exact.std, 8);
      const { divergence } = temperedElbo(
        observation,
        best,
        temperature,
        temperedPosterior(observation, temperature),
      );
      expect(Math.abs(divergence)).toBeLessThan(1e-9);
    }),
    { numRuns: 30, seed: 3 },
  );
});

test("λ leads from the prior to the Gaussian", () => {
  expect(towardsGaussian({ mean: 1, std: 0.5 }, 0)).toEqual({ mean: 0, std: 1 });
  expect(towardsGaussian({ mean: 1, std: 0.5 }, 1)).toEqual({ mean: 1, std: 0.5 });
});
