import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exactMean,
  exactVariance,
  optimalBaseline,
  parameterNames,
} from "../../src/inference/exactGradient.ts";
import { fourthMoment } from "../../src/inference/fourthMoment.ts";
import {
  evaluate,
  reparameterizedGradient,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "../../src/inference/gradientEstimators.ts";
import { estimatorNames, streamGradients } from "../../src/inference/gradientStream.ts";
import { momentsInClosedForm } from "../../src/inference/momentsInClosedForm.ts";
import { testFunction, type TestFunctionName } from "../../src/inference/testFunctions.ts";
import { logPdf } from "../../src/math/normal.ts";
import { Rng } from "../../src/math/rng.ts";
import { varianceStandardError } from "../../src/math/runningMoments.ts";

const names: readonly TestFunctionName[] = ["quadratic", "gaussian", "cosine", "elbo"];
const h = 1e-5;
const difference = (g: (x: number) => number, at: number) => (g(at + h) - g(at - h)) / (2 * h);

describe.each(names)("%s", (name) => {
  test("has the slope that differences have, and fills arrays as it answers for one z", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1 }),
        (k, points) => {
          const f = testFunction(name, k);
          const [values, slopes] = [new Float64Array(points.length), new Float64Array(points.length)];
          f.fill(Float64Array.from(points), values, slopes);
          points.forEach((z, i) => {
            expect(Math.abs(f.slope(z) - difference(f.value, z))).toBeLessThan(
              2e-7 * (1 + Math.abs(f.value(z))),
            );
            expect(values[i]).toBeCloseTo(f.value(z), 12);
            expect(slopes[i]).toBeCloseTo(f.slope(z), 12);
          });
        },
      ),
      { numRuns: 50, seed: 1 },
    );
  });

  test("has single-draw gradients that are the derivatives they claim to be", () => {
    const [f, q, baseline] = [testFunction(name, 1.3), { mu: 0.4, sigma: 0.7 }, { mu: 0.2, sigma: -0.6 }];
    const draws = roomForDraws(5);
    draws.epsilon.set([-2, -0.5, 0, 0.9, 3]);
    evaluate(f, q, draws);
    const [score, path] = [roomForGradients(5), roomForGradients(5)];
    scoreFunctionGradient(draws, q, baseline, 0.25, score);
    reparameterizedGradient(draws, 0.25, path);
    draws.epsilon.forEach((epsilon, i) => {
      const z = draws.z[i];
      expect(z).toBe(q.mu + q.sigma * epsilon);
      const logQ = {
        mu: difference((mu) => logPdf(z, mu, q.sigma), q.mu),
        sigma: difference((sigma) => logPdf(z, q.mu, sigma), q.sigma),
      };
      expect(score.mu[i]).toBeCloseTo((f.value(z) - baseline.mu) * logQ.mu, 5);
      expect(score.sigma[i]).toBeCloseTo((f.value(z) - baseline.sigma) * logQ.sigma + 0.25, 5);
      expect(path.mu[i]).toBeCloseTo(
        difference((mu) => f.value(mu + q.sigma * epsilon), q.mu),
        5,
      );
      expect(path.sigma[i]).toBeCloseTo(
        difference((sigma) => f.value(q.mu + sigma * epsilon), q.sigma) + 0.25,
        5,
      );
    });
  });

  test.each([1, 7])(
    "streams exact means and variances in %i dimensions (4.5 standard errors of heavy tails; false alarm 1e-3)",
    (dimension) => {
      const [f, q] = [testFunction(name, 1.3), { mu: 0.4, sigma: 0.7 }];
      const moments = momentsInClosedForm(f, q);
      const samples = 300_500;
      const streamed = streamGradients({
        f,
        q,
        dimension,
        samples,
        baseline: optimalBaseline(moments, q, dimension),
        state: Rng.of(5, name).save(),
      });
      for (const estimator of estimatorNames)
        for (const parameter of parameterNames) {
          const { count, mean, variance } = streamed[estimator][parameter];
          const exact = exactVariance(moments, estimator, parameter, q, dimension);
          const fourth = fourthMoment(f, q, moments, estimator, parameter, dimension);
          expect(count).toBe(samples);
          expect(Math.abs(mean - exactMean(f, moments, parameter, q))).toBeLessThan(
            4.5 * Math.sqrt(exact / samples),
          );
          expect(Math.abs(variance - exact)).toBeLessThan(
            4.5 * varianceStandardError(exact, fourth, samples),
          );
        }
    },
  );
});

describe("a stream", () => {
  const options = () => ({
    f: testFunction("quadratic", 2),
    q: { mu: 0, sigma: 1 },
    dimension: 1,
    samples: 2500,
    baseline: { mu: 4, sigma: 4 },
    state: Rng.of(1, "stream").save(),
  });

  test("gives the same numbers for a seed, and shows every draw once", () => {
    let shown = 0;
    let sum = 0;
    const first = streamGradients({
      ...options(),
      onBlock: ({ reparameterized }) => {
        shown += reparameterized.mu.length;
        sum += reparameterized.mu.reduce((a, b) => a + b, 0);
      },
    });
    expect(shown).toBe(2500);
    expect(sum / 2500).toBeCloseTo(first.reparameterized.mu.mean, 10);
    expect(streamGradients(options()).scoreFunction.sigma.variance).toBe(first.scoreFunction.sigma.variance);
  });

  test("shares its ε's: with one estimator asked for, that one's numbers stay as they were", () => {
    const all = streamGradients(options());
    const one = streamGradients({ ...options(), estimators: ["reparameterized"] });
    expect(one.reparameterized.mu.mean).toBe(all.reparameterized.mu.mean);
    expect(one.scoreFunction.mu.count).toBe(0);
  });
});
