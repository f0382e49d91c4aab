import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestFilter, productLoss } from "../../src/inference/filterCeilings.ts";
import { chainPath, independentPath } from "../../src/inference/gaussianPath.ts";
import { kalmanFilter } from "../../src/inference/kalmanFilter.ts";
import { kalmanSmoother } from "../../src/inference/kalmanSmoother.ts";
import { pathElbo } from "../../src/inference/pathElbo.ts";
import { solvePosterior, statePosterior } from "../../src/inference/statePosterior.ts";
import { drift, logNormal, seen } from "../../src/inference/stateSpaceModel.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { lengths, model, models, seeds, seriesOf } from "./stateSpaces.ts";

const numbers = (seed: number, count: number) => fillNormal(Rng.of(seed, "numbers"), new Float64Array(count));
const near = (value: number, exact: number) =>
  expect(Math.abs(value - exact), `${value} for ${exact}`).toBeLessThan(1e-8 * (1 + Math.abs(exact)));

describe("on the linear model", () => {
  test("the exact smoother's chain has the evidence for its bound", () => {
    fc.assert(
      fc.property(models(), lengths, seeds, (model, moments, seed) => {
        const series = seriesOf(model, moments, seed);
        const filtered = kalmanFilter(model, series);
        const { conditional } = kalmanSmoother(model, filtered);
        const chain = chainPath(conditional.slope, conditional.offset, conditional.std);
        near(pathElbo(model, series, chain).elbo, filtered.logLikelihood);
      }),
    );
  });

  test("a product's bound and its KL from the posterior make up the evidence, and no part of the KL is negative", () => {
    fc.assert(
      fc.property(models(), lengths, seeds, (model, moments, seed) => {
        const series = seriesOf(model, moments, seed);
        const mean = numbers(seed, moments);
        const std = numbers(seed + 1, moments).map((x) => Math.exp(x / 2));
        const loss = productLoss(
          statePosterior(model, series),
          mean,
          std.map((s) => s ** 2),
        );
        const { elbo } = pathElbo(model, series, independentPath(mean, std));
        near(elbo + loss.total, kalmanFilter(model, series).logLikelihood);
        for (const part of [loss.spread, loss.means, loss.independence]) expect(part).toBeGreaterThan(-1e-9);
      }),
    );
  });

  test("no product is above the evidence less the price of independence, and the best product is there", () => {
    fc.assert(
      fc.property(models(), lengths, seeds, (model, moments, seed) => {
        const series = seriesOf(model, moments, seed);
        const posterior = statePosterior(model, series);
        const { mean } = solvePosterior(posterior);
        const variance = posterior.precision.map((lambda) => 1 / lambda);
        const best = productLoss(posterior, mean, variance);
        near(best.total, best.independence);
        const nearby = mean.map((m, t) => m + 0.01 * numbers(seed, moments)[t]);
        expect(productLoss(posterior, nearby, variance).total).toBeGreaterThan(best.total - 1e-9);
      }),
    );
  });

  test("the best filter is the best on average: no small change of what it knows makes it better", () => {
    // Changes that a filter can make: of o_t and of what it has said before, tried on the same 2,000 series.
    const moments = 8;
    const rows = Array.from({ length: 2000 }, (_, k) => {
      const missing = [3, 4];
      const drawn = seriesOf(model, moments, k);
      const observation = drawn.truth.map((z, t) => z + model.observationNoise * numbers(k, moments)[t]);
      return {
        action: drawn.action,
        observation: Array.from(observation, (o, t) => (missing.includes(t) ? null : o)),
      };
    });
    const loss = (change: (mean: Float64Array, o: readonly (number | null)[]) => Float64Array) =>
      rows.map((series) => {
        const posterior = statePosterior(model, series);
        const { mean, variance } = bestFilter(posterior, kalmanFilter(model, series), model.a);
        return productLoss(posterior, change(mean, series.observation), variance).total;
      });
    // The loss is a parabola in every number, so a central difference is its slope.
    const slopeOf = (change: (step: number) => Parameters<typeof loss>[0]) => {
      const [above, below] = [loss(change(0.1)), loss(change(-0.1))];
      const slopes = above.map((value, k) => (value - below[k]) / 0.2);
      const mean = slopes.reduce((sum, value) => sum + value, 0) / slopes.length;
      const square = slopes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / slopes.length;
      return { mean, error: Math.sqrt(square / slopes.length) };
    };
    for (let t = 1; t < moments; t++)
      for (const by of [
        (_: Float64Array, o: readonly (number | null)[]) => o[t] ?? 0,
        (mean: Float64Array) => mean[t - 1],
        () => 1,
      ]) {
        const { mean, error } = slopeOf(
          (step) => (m, o) => m.map((value, at) => (at === t ? value + step * by(m, o) : value)),
        );
        // 21 slopes, each within four standard errors: a false alarm in 1 of 750, once, as the seeds are fixed.
        expect(Math.abs(mean), `t = ${t}`).toBeLessThan(4 * error + 1e-9);
      }
  });

  test("Kalman's own posteriors, multiplied, are a worse q than the best filter, on average and by nats", () => {
    const gaps = Array.from({ length: 40 }, (_, seed) => {
      const series = seriesOf(model, 36, seed);
      const filtered = kalmanFilter(model, series);
      const posterior = statePosterior(model, series);
      const best = bestFilter(posterior, filtered, model.a);
      const own = productLoss(posterior, filtered.mean, filtered.variance).total;
      return own - productLoss(posterior, best.mean, best.variance).total;
    });
    expect(Math.min(...gaps)).toBeGreaterThan(1);
  });
});

describe("on the pendulum", () => {
  test("every expectation is the average over draws", () => {
    fc.assert(
      fc.property(models("pendulum"), seeds, (model, seed) => {
        const moments = 4;
        const series = seriesOf(model, moments, seed);
        const slope = numbers(seed, moments).map((b) => b / 2);
        slope[0] = 0;
        const offset = numbers(seed + 1, moments);
        const std = numbers(seed + 2, moments).map((x) => 0.5 * Math.exp(x / 3));
        const { elbo } = pathElbo(model, series, chainPath(slope, offset, std));
        const draws = 4000;
        const epsilon = numbers(seed + 3, draws * moments);
        const bounds = Array.from({ length: draws }, (_, k) => {
          let [z, total] = [0, 0];
          for (let t = 0; t < moments; t++) {
            const before = z;
            z = slope[t] * before + offset[t] + std[t] * epsilon[k * moments + t];
            const o = series.observation[t];
            if (o !== null) total += logNormal(o, seen(model, z), model.observationNoise ** 2);
            total +=
              t === 0
                ? logNormal(z, 0, 1)
                : logNormal(z, drift(model, before) + series.action[t - 1], model.noise ** 2);
            total -= logNormal(z, slope[t] * before + offset[t], std[t] ** 2);
          }
          return total;
        });
        const mean = bounds.reduce((sum, value) => sum + value, 0) / draws;
        const variance = bounds.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws;
        // 40 models, five standard errors each: a false alarm in 1 of 40,000, and heavy tails widen it.
        expect(Math.abs(elbo - mean)).toBeLessThan(5.5 * Math.sqrt(variance / draws));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test("a straight pendulum is the linear model: a = 1, seen while its swings are small", () => {
    const still = { ...model, a: 1 };
    const series = seriesOf(still, 6, 2);
    const path = independentPath(numbers(1, 6), new Float64Array(6).fill(0.1));
    const [straight, swinging] = (["linear", "pendulum"] as const).map((dynamics) =>
      pathElbo({ ...still, dynamics }, series, path),
    );
    near(swinging.prior, straight.prior);
    near(swinging.entropy, straight.entropy);
  });
});
