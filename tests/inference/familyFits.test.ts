import { describe, expect, test } from "vitest";
import { meanOf } from "../../src/math/meanOf.ts";
import { breakEven, parametersOf, workFor } from "../../src/inference/familyCosts.ts";
import { drawPoints, startMeans, type World, xRange } from "../../src/inference/familyData.ts";
import { Climber, perPoint, shared } from "../../src/inference/familyFits.ts";
import { ceilings, exactAnswer, exactAnswers } from "../../src/inference/familyOracle.ts";
import { elboSlopes, type Gaussians } from "../../src/inference/familySlopes.ts";
import { toyElbo } from "../../src/inference/toyElbo.ts";
import { conjugatePosterior, type Likelihood } from "../../src/inference/toyModel.ts";

const likelihoods: readonly Likelihood[] = ["linear", "bent", "folded"];
const settings = { noise: 0.4, points: 12, seed: 3 } as const;

/** A family fitted by Adam for `steps` steps; gives its mean ELBO. */
function fitted(
  world: World,
  x: Float64Array,
  steps: number,
  climber: Climber,
  gaussians: (values: Float64Array) => Gaussians,
  gradient: (slopes: ReturnType<typeof elboSlopes>) => Float64Array,
): number {
  for (let t = 1; t <= steps; t++)
    climber.climb(gradient(elboSlopes(world, x, gaussians(climber.values))), 0.02, t);
  return meanOf(elboSlopes(world, x, gaussians(climber.values)).elbo);
}

const fitShared = (world: World, x: Float64Array, steps = 1500) =>
  fitted(
    world,
    x,
    steps,
    new Climber(shared.start(0.5)),
    (values) => shared.gaussians(values, x.length),
    shared.gradient,
  );
const fitPerPoint = (world: World, x: Float64Array, steps = 1500) =>
  fitted(
    world,
    x,
    steps,
    new Climber(perPoint.start(startMeans(1, "sides", x.length))),
    perPoint.gaussians,
    perPoint.gradient,
  );

describe("the slopes of the families", () => {
  test("are those of the ELBO, by central differences, for a q of its own and for one that is shared", () => {
    const h = 1e-5;
    for (const likelihood of likelihoods) {
      const world = { likelihood, noise: 0.4 };
      const x = drawPoints({ ...settings, likelihood });
      const families = [
        {
          values: perPoint.start(startMeans(4, "test", x.length)).map((value, k) => value + 0.03 * k),
          gaussians: perPoint.gaussians,
          gradient: perPoint.gradient,
          // Each is moved by its own ELBO, which is N times its share of the mean.
          scale: x.length,
        },
        {
          values: Float64Array.of(0.3, -0.8),
          gaussians: (values: Float64Array) => shared.gaussians(values, x.length),
          gradient: shared.gradient,
          scale: 1,
        },
      ];
      for (const { values, gaussians, gradient, scale } of families) {
        const slopes = gradient(elboSlopes(world, x, gaussians(values)));
        const elboAt = (k: number, by: number) =>
          meanOf(elboSlopes(world, x, gaussians(values.with(k, values[k] + by))).elbo);
        values.forEach((_, k) => {
          const difference = (scale * (elboAt(k, h) - elboAt(k, -h))) / (2 * h);
          expect(Math.abs(slopes[k] - difference)).toBeLessThan(1e-5 * (1 + Math.abs(difference)));
        });
      }
    }
  });
});

describe("the ceilings", () => {
  test("have for one q for all what the mean over the data has", () => {
    for (const likelihood of likelihoods) {
      const world = { likelihood, noise: 0.4 };
      const x = drawPoints({ ...settings, likelihood });
      const centre = meanOf(x);
      const variance = meanOf(x.map((value) => (value - centre) ** 2));
      for (const [mean, std] of [
        [0.3, 0.5],
        [-1.2, 0.2],
      ]) {
        const direct = meanOf(x.map((at) => toyElbo({ ...world, x: at }, mean, std).elbo));
        const short = toyElbo({ ...world, x: centre }, mean, std).elbo - variance / (2 * 0.4 ** 2);
        expect(short).toBeCloseTo(direct, 9);
      }
    }
  });

  test("stand in the order shared ≤ one each ≤ log p(x), and meet where the posterior is Gaussian", () => {
    for (const likelihood of likelihoods)
      for (const noise of [0.1, 0.6, 2]) {
        const x = drawPoints({ likelihood, noise, points: 20, seed: 7 });
        const all = ceilings({ likelihood, noise }, x, exactAnswers({ likelihood, noise }, x));
        expect(all.bestShared).toBeLessThan(all.bestGaussian);
        expect(all.bestGaussian).toBeLessThanOrEqual(all.logEvidence + 1e-9);
        if (likelihood === "linear") expect(all.bestGaussian).toBeCloseTo(all.logEvidence, 9);
      }
  });

  test("have the posterior of the linear likelihood in closed form", () => {
    for (const x of [-3, 0.2, 4]) {
      const [exact, closed] = [
        exactAnswer({ likelihood: "linear", noise: 0.3 }, x),
        conjugatePosterior(x, 0.3),
      ];
      expect(exact.logEvidence).toBeCloseTo(closed.logEvidence, 9);
      expect(exact.mean).toBeCloseTo(closed.mean, 9);
      expect(exact.std).toBeCloseTo(closed.std, 9);
      expect(exact.best.mean).toBeCloseTo(closed.mean, 7);
    }
  });
});

describe("a fit", () => {
  test("of one q for all, and of one each, comes to its ceiling", () => {
    for (const likelihood of likelihoods) {
      const world = { likelihood, noise: 0.4 };
      const x = drawPoints({ ...settings, likelihood });
      const all = ceilings(world, x, exactAnswers(world, x));
      const [one, each] = [fitShared(world, x), fitPerPoint(world, x)];
      expect(one).toBeLessThanOrEqual(all.bestShared + 1e-9);
      expect(each).toBeLessThanOrEqual(all.bestGaussian + 1e-9);
      expect(all.bestShared - one).toBeLessThan(1e-3);
      // A folded hill has lesser summits too.
      expect(all.bestGaussian - each).toBeLessThan(likelihood === "folded" ? 0.02 : 1e-3);
      expect(one).toBeLessThan(each);
    }
  });

  test("of one q for all is as good as one each if all points are the same", () => {
    const world = { likelihood: "bent", noise: 0.4 } as const;
    const x = new Float64Array(5).fill(1.3);
    const one = fitShared(world, x);
    expect(Math.abs(one - fitPerPoint(world, x))).toBeLessThan(1e-9);
  });
});

describe("the data", () => {
  test("are the first of more, differ by seed, and lie in the range that is looked at", () => {
    const few = drawPoints({ ...settings, likelihood: "folded" });
    const many = drawPoints({ ...settings, likelihood: "folded", points: 500 });
    expect(many.subarray(0, few.length)).toEqual(few);
    expect(drawPoints({ ...settings, likelihood: "folded", seed: 4 })).not.toEqual(few);
    const [from, to] = xRange({ likelihood: "folded", noise: 0.4 }, ...many, -6.2);
    expect(from).toBe(-7);
    expect(Math.max(...many)).toBeLessThanOrEqual(to);
  });

  test("come from the model: mean and variance of the linear likelihood, within 4.5 standard errors", () => {
    const x = drawPoints({ likelihood: "linear", noise: 0.5, points: 20_000, seed: 1 });
    const variance = meanOf(x.map((value) => value ** 2));
    expect(Math.abs(meanOf(x))).toBeLessThan(4.5 * Math.sqrt(1.25 / 20_000));
    expect(Math.abs(variance - 1.25)).toBeLessThan(4.5 * 1.25 * Math.sqrt(2 / 20_000));
  });
});

describe("the costs", () => {
  test("count the parameters that are learned, and even out where they say", () => {
    expect(parametersOf(1000, 8)).toEqual({ shared: 2, amortized: 36, perPoint: 2000 });
    const run = { points: 24, step: 300, fitSteps: 176 };
    const even = breakEven(run.points, run.step, run.fitSteps);
    const { perPoint, amortized } = workFor(Number(even), run);
    expect(perPoint).toBeCloseTo(amortized, 6);
    expect(breakEven(24, 300, 1)).toBeNull();
  });
});
