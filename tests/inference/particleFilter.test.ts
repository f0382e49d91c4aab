import { expect, test } from "vitest";
import { kalmanFilter } from "../../src/inference/kalmanFilter.ts";
import { particleFilter } from "../../src/inference/particleFilter.ts";
import { Rng } from "../../src/math/rng.ts";
import { model, seriesOf } from "./stateSpaces.ts";

const series = seriesOf(model, 30, 3);

test("on the linear model it is Kalman's filter, nearer with more particles", () => {
  const exact = kalmanFilter(model, series);
  const off = (particles: number) => {
    const { mean, variance, logLikelihood } = particleFilter(
      model,
      series,
      particles,
      Rng.of(1, "particles"),
    );
    const worst = (each: (t: number) => number) => Math.max(...exact.mean.map((_, t) => Math.abs(each(t))));
    return {
      mean: worst((t) => mean[t] - exact.mean[t]),
      std: worst((t) => Math.sqrt(variance[t]) - Math.sqrt(exact.variance[t])),
      evidence: Math.abs(logLikelihood - exact.logLikelihood),
    };
  };
  const [few, many] = [off(100), off(20_000)];
  // A standard error is about σ/√(N/2) ≈ 0.005; the worst of 30.
  expect(many.mean).toBeLessThan(0.03);
  expect(many.std).toBeLessThan(0.03);
  expect(many.evidence).toBeLessThan(0.15);
  expect(few.mean).toBeGreaterThan(many.mean);
});

test("its evidence is unbiased: the mean of p(o) over runs, within four standard errors", () => {
  const { logLikelihood } = kalmanFilter(model, series);
  const ratios = Array.from({ length: 200 }, (_, k) =>
    Math.exp(particleFilter(model, series, 300, Rng.of(k, "runs")).logLikelihood - logLikelihood),
  );
  const mean = ratios.reduce((sum, r) => sum + r, 0) / ratios.length;
  const variance = ratios.reduce((sum, r) => sum + (r - mean) ** 2, 0) / ratios.length;
  expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(variance / ratios.length));
});

test("same seed, same crowd", () => {
  const once = particleFilter(model, series, 50, Rng.of(9));
  expect(particleFilter(model, series, 50, Rng.of(9))).toEqual(once);
  expect(particleFilter(model, series, 50, Rng.of(8))).not.toEqual(once);
});
