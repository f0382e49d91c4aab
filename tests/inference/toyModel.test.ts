import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestGaussian } from "../../src/inference/bestGaussian.ts";
import { klToPosterior, posteriorMoments, toyElbo, toyElboGradient } from "../../src/inference/toyElbo.ts";
import {
  conjugatePosterior,
  exactPosterior,
  type Likelihood,
  logJoint,
  type Observation,
} from "../../src/inference/toyModel.ts";
import { logPdf } from "../../src/math/normal.ts";

const observations = fc.record({
  likelihood: fc.constantFrom<Likelihood>("linear", "bent", "folded"),
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  noise: fc.double({ min: 0.1, max: 2, noNaN: true }),
});
const gaussians = fc.record({
  mean: fc.double({ min: -2.5, max: 2.5, noNaN: true }),
  std: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
});

/** E_q[log p(x, z) − log q(z)], by the trapezoidal rule. */
function elboByQuadrature(observation: Observation, mean: number, std: number): number {
  const nodes = 8001;
  const spacing = (28 * std) / (nodes - 1);
  let sum = 0;
  for (let i = 0; i < nodes; i++) {
    const z = mean - 14 * std + i * spacing;
    const logQ = logPdf(z, mean, std);
    sum += Math.exp(logQ) * (logJoint(observation, z) - logQ) * spacing;
  }
  return sum;
}

describe("the toy model", () => {
  test("has the conjugate evidence and posterior where the likelihood is linear, to 1e-10", () => {
    for (const noise of [0.05, 0.3, 1, 3])
      for (const x of [-4, -0.7, 0, 2.5]) {
        const exact = conjugatePosterior(x, noise);
        const quadrature = exactPosterior({ likelihood: "linear", x, noise });
        const moments = posteriorMoments(quadrature);
        expect(Math.abs(quadrature.logEvidence - exact.logEvidence)).toBeLessThan(1e-10);
        expect(Math.abs(moments.mean - exact.mean)).toBeLessThan(1e-10);
        expect(Math.abs(moments.std - exact.std)).toBeLessThan(1e-10);
      }
  });

  test("has an ELBO in closed form that quadrature agrees with", () => {
    fc.assert(
      fc.property(observations, gaussians, (observation, { mean, std }) => {
        const closed = toyElbo(observation, mean, std).elbo;
        expect(Math.abs(elboByQuadrature(observation, mean, std) - closed)).toBeLessThan(
          1e-9 * (1 + Math.abs(closed)),
        );
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("has a gradient that central differences agree with", () => {
    const h = 1e-5;
    fc.assert(
      fc.property(observations, gaussians, (observation, { mean, std }) => {
        const at = (m: number, s: number) => toyElbo(observation, m, s).elbo;
        const gradient = toyElboGradient(observation, mean, std);
        const scale = 1 + Math.abs(at(mean, std)) + Math.abs(gradient.mean) + Math.abs(gradient.std);
        const byMean = (at(mean + h, std) - at(mean - h, std)) / (2 * h);
        const byStd = (at(mean, std + h) - at(mean, std - h)) / (2 * h);
        expect(Math.abs(byMean - gradient.mean) / scale).toBeLessThan(1e-6);
        expect(Math.abs(byStd - gradient.std) / scale).toBeLessThan(1e-6);
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  test("splits log p(x) into ELBO and KL", () => {
    fc.assert(
      fc.property(observations, gaussians, (observation, { mean, std }) => {
        const { logEvidence } = exactPosterior(observation);
        const kl = klToPosterior((z) => logJoint(observation, z) - logEvidence, mean, std);
        const { elbo } = toyElbo(observation, mean, std);
        expect(kl).toBeGreaterThan(-1e-9);
        expect(Math.abs(elbo + kl - logEvidence)).toBeLessThan(1e-8 * (1 + Math.abs(elbo)));
      }),
      { numRuns: 50, seed: 3 },
    );
  });
});

describe("the best Gaussian", () => {
  test("is the posterior itself where the likelihood is linear", () => {
    const best = bestGaussian({ likelihood: "linear", x: 1.3, noise: 0.6 });
    const exact = conjugatePosterior(1.3, 0.6);
    expect(best.mean).toBeCloseTo(exact.mean, 7);
    expect(best.std).toBeCloseTo(exact.std, 7);
    expect(best.elbo).toBeCloseTo(exact.logEvidence, 10);
  });

  test("is beaten by no point of a grid, and stays below log p(x)", () => {
    fc.assert(
      fc.property(observations, (observation) => {
        const best = bestGaussian(observation);
        expect(best.elbo).toBeLessThan(exactPosterior(observation).logEvidence + 1e-9);
        for (let mean = -3; mean <= 3; mean += 0.25)
          for (let std = 0.05; std <= 1.5; std *= 1.3)
            expect(toyElbo(observation, mean, std).elbo).toBeLessThan(best.elbo + 1e-7);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
