import { describe, expect, test } from "vitest";
import { ascentStep } from "../../src/inference/ascent.ts";
import { bestGaussian } from "../../src/inference/bestGaussian.ts";
import { BUDGET, Race, type RaceSettings, RUNS, START } from "../../src/inference/race.ts";
import { elboGradient, estimators } from "../../src/inference/raceRunner.ts";
import { toyElbo, toyElboGradient } from "../../src/inference/toyElbo.ts";
import { logJoint, type Likelihood } from "../../src/inference/toyModel.ts";
import { fillReward } from "../../src/inference/toyReward.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

const settings: RaceSettings = {
  observation: { likelihood: "bent", x: 1.5, noise: 0.6 },
  optimizer: "adam",
  samples: 4,
  extra: 1,
  seed: 1,
};
const likelihoods: readonly Likelihood[] = ["linear", "bent", "folded"];

/** A race run to its end. */
function finished(changed: Partial<RaceSettings> = {}, learningRate = 0.03): Race {
  const race = new Race({ ...settings, ...changed });
  while (!race.isOver) race.advance(learningRate);
  return race;
}

describe("the reward", () => {
  test("has the slope of the log joint, by central differences", () => {
    const z = Float64Array.of(-2, -0.3, 0.9, 2.4);
    const [values, slopes] = [new Float64Array(4), new Float64Array(4)];
    for (const likelihood of likelihoods) {
      const observation = { likelihood, x: 0.7, noise: 0.4 };
      fillReward(observation, z, values, slopes);
      z.forEach((at, i) => {
        const h = 1e-5;
        const difference = (logJoint(observation, at + h) - logJoint(observation, at - h)) / (2 * h);
        expect(values[i]).toBe(logJoint(observation, at));
        expect(Math.abs(difference - slopes[i])).toBeLessThan(1e-6 * (1 + Math.abs(slopes[i])));
      });
    }
  });
});

describe("an optimiser", () => {
  test("steps as Kingma & Ba’s algorithm says, for a gradient that changes", () => {
    // By hand: g = 1 then −2, β = 0.9 and 0.999.
    const moments = { first: 0, second: 0 };
    expect(ascentStep("adam", 1, 0.1, moments, 1)).toBeCloseTo(0.1, 8);
    const [m, v] = [(0.9 * 0.1 - 0.2) / (1 - 0.81), (0.999 * 0.001 + 0.004) / (1 - 0.999 ** 2)];
    expect(ascentStep("adam", -2, 0.1, moments, 2)).toBeCloseTo((0.1 * m) / Math.sqrt(v), 8);
    expect(ascentStep("ascent", -2, 0.1, moments, 3)).toBe(-0.2);
  });
});

describe("the race", () => {
  test("has unbiased gradients in every lane, at the start", () => {
    // 18 means within 4.5 standard errors: false-alarm rate 1.2e-4.
    const epsilon = fillNormal(Rng.of(4), new Float64Array(200_000));
    for (const likelihood of likelihoods) {
      const observation = { likelihood, x: 1.5, noise: 0.6 };
      const exact = toyElboGradient(observation, START.mu, START.sigma);
      for (const estimator of estimators) {
        const baseline = estimator === "scoreFunctionBaseline" ? -5 : 0;
        const parts = Array.from({ length: 200 }, (_, i) =>
          elboGradient(observation, estimator, START, baseline, epsilon.subarray(1000 * i, 1000 * (i + 1))),
        );
        for (const [key, target] of [
          ["mu", exact.mean],
          ["sigma", exact.std],
        ] as const) {
          const mean = parts.reduce((sum, part) => sum + part[key], 0) / 200;
          const variance = parts.reduce((sum, part) => sum + (part[key] - mean) ** 2, 0) / 199;
          expect(Math.abs(mean - target)).toBeLessThan(4.5 * Math.sqrt(variance / 200));
        }
      }
    }
  });

  test("starts everyone at one place and never passes the best q", () => {
    const race = new Race(settings);
    const start = toyElbo(settings.observation, START.mu, START.sigma).elbo;
    expect(race.lanes.flatMap(({ runners }) => runners).every(({ elbo }) => elbo === start)).toBe(true);
    const best = bestGaussian(settings.observation).elbo;
    const lanes = finished().standings();
    for (const { high, median, low, samples } of lanes) {
      expect(high).toBeLessThanOrEqual(best + 1e-7);
      expect(median).toBeGreaterThan(start);
      expect(low).toBeLessThanOrEqual(median);
      expect(samples).toBe(BUDGET);
    }
  });

  test("is won by pathwise here, and the baseline helps: medians of 20 runs", () => {
    const [score, withBaseline, pathwise] = finished()
      .standings()
      .map(({ median }) => median);
    const best = bestGaussian(settings.observation).elbo;
    expect(best - pathwise).toBeLessThan((best - score) / 2);
    expect(withBaseline).toBeGreaterThan(score);
  });

  test("gives the same numbers for the same seed, and others for another", { tags: "fifth" }, () => {
    const [once, again, other] = [finished(), finished(), finished({ seed: 2 })].map((race) =>
      race.standings(),
    );
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });

  test("lets nobody draw more than the budget, however many samples a step takes", () => {
    const race = finished({ samples: 32, extra: 7 });
    expect(race.standings().map(({ samples }) => samples)).toEqual([17 * 224, 17 * 224, BUDGET]);
    expect(race.step).toBe(125);
  });

  test("names the step at which a run diverged, and keeps it where it last was finite", () => {
    const race = finished(
      { optimizer: "ascent", observation: { likelihood: "folded", x: 1.5, noise: 0.2 } },
      1,
    );
    const out = race.lanes[0].runners.filter(({ divergedAt }) => divergedAt !== null);
    expect(out.length).toBeGreaterThan(0);
    for (const { mu, logSigma, elbo, divergedAt } of out) {
      expect(Number.isFinite(mu) && Number.isFinite(logSigma)).toBe(true);
      expect(elbo).toBe(Number.NEGATIVE_INFINITY);
      expect(divergedAt).toBeGreaterThan(0);
    }
    expect(race.lanes[0].runners).toHaveLength(RUNS);
  });
});
