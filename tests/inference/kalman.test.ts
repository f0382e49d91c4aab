import fc from "fast-check";
import { expect, test } from "vitest";
import { kalmanFilter, predict } from "../../src/inference/kalmanFilter.ts";
import { kalmanSmoother } from "../../src/inference/kalmanSmoother.ts";
import { solvePosterior, statePosterior } from "../../src/inference/statePosterior.ts";
import { LOG_2PI } from "../../src/math/normal.ts";
import { bruteForce } from "./denseGaussian.ts";
import { lengths, model, models, seeds, seriesOf } from "./stateSpaces.ts";

const near = (value: number, exact: number, what: string) =>
  expect(Math.abs(value - exact), `${what}: ${value} for ${exact}`).toBeLessThan(
    1e-9 * (1 + Math.abs(exact)),
  );

test("the filter is the joint Gaussian conditioned on what was seen until then, and so is the evidence", () => {
  fc.assert(
    fc.property(models(), lengths, seeds, (model, moments, seed) => {
      const series = seriesOf(model, moments, seed);
      const filtered = kalmanFilter(model, series);
      let before = 0;
      for (let t = 0; t < moments; t++) {
        const exact = bruteForce(model, series, t + 1);
        near(filtered.mean[t], exact.mean[t], "mean");
        near(filtered.variance[t], exact.covariance[t][t], "variance");
        near(filtered.logLikelihoods[t], exact.logLikelihood - before, "log p(o_t|before)");
        before = exact.logLikelihood;
      }
      near(filtered.logLikelihood, before, "log p(o)");
    }),
  );
});

test("the smoother is the joint Gaussian conditioned on all, one by one and from moment to moment", () => {
  fc.assert(
    fc.property(models(), lengths, seeds, (model, moments, seed) => {
      const series = seriesOf(model, moments, seed);
      const { mean, variance, conditional } = kalmanSmoother(model, kalmanFilter(model, series));
      const exact = bruteForce(model, series, moments);
      for (let t = 0; t < moments; t++) {
        near(mean[t], exact.mean[t], "mean");
        near(variance[t], exact.covariance[t][t], "variance");
        if (t === 0) continue;
        const slope = exact.covariance[t][t - 1] / exact.covariance[t - 1][t - 1];
        near(conditional.slope[t], slope, "slope");
        near(conditional.offset[t], exact.mean[t] - slope * exact.mean[t - 1], "offset");
        near(
          conditional.std[t] ** 2,
          exact.covariance[t][t] - slope * exact.covariance[t][t - 1],
          "own variance",
        );
      }
    }),
  );
});

test("the posterior of all states, read off log p(z, o), is the same, and so is the evidence that it gives", () => {
  fc.assert(
    fc.property(models(), lengths, seeds, (model, moments, seed) => {
      const series = seriesOf(model, moments, seed);
      const posterior = statePosterior(model, series);
      const { mean, logDeterminant } = solvePosterior(posterior);
      const exact = bruteForce(model, series, moments);
      mean.forEach((m, t) => near(m, exact.mean[t], "mean"));
      const quadratic = mean.reduce((sum, m, t) => sum + m * posterior.pull[t], 0);
      // ∫ exp(log p(0, o) + hᵀz − ½ zᵀΛz) dz
      const evidence = posterior.logJointAtZero + 0.5 * (moments * LOG_2PI - logDeterminant + quadratic);
      near(evidence, exact.logLikelihood, "log p(o)");
    }),
  );
});

test("predictions are the filter's own where nothing is seen any more", () => {
  const series = seriesOf(model, 9, 4);
  const { mean, variance } = kalmanFilter(model, series);
  const longer = {
    observation: [...series.observation, ...Array<null>(5).fill(null)],
    action: [...series.action.slice(0, 8), ...Array<number>(6).fill(0)],
  };
  const on = kalmanFilter(model, longer);
  const ahead = predict(model, { mean: mean[8], variance: variance[8] }, 5);
  expect([...ahead.mean]).toEqual(Array.from(on.mean.slice(9)));
  expect([...ahead.variance]).toEqual(Array.from(on.variance.slice(9)));
});
