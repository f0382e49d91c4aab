import { beforeAll, describe, expect, test } from "vitest";
import { meanOf } from "../../src/math/meanOf.ts";
import { networkParameters } from "../../src/inference/familyCosts.ts";
import { drawPoints } from "../../src/inference/familyData.ts";
import { elboSlopes } from "../../src/inference/familySlopes.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { forward, initialEncoder } from "../../src/nets/amortizedEncoder.ts";
import { EncoderFit } from "../../src/nets/amortizedEncoderFit.ts";
import { slopeByDifference } from "../../src/nets/amortizedEncoderSlope.ts";
import { tensor2d } from "../../src/nets/tf.ts";
import { useBackend } from "./backend.ts";

beforeAll(() => useBackend("cpu"));

const world = { likelihood: "folded", noise: 0.5 } as const;
const x = drawPoints({ ...world, points: 9, seed: 5 });
const start = { mean: 0.5, std: 0.3 };

/** (μ, log σ) at one standardised x, in double precision, as the formula says. */
function byHand(weights: Float64Array, width: number, at: number): readonly [number, number] {
  const [u0, u1, c0, c1] = weights;
  const unit = (j: number) => Math.tanh(at * weights[4 + j] + weights[4 + width + j]);
  const output = (k: number) =>
    Array.from({ length: width }, (_, j) => unit(j) * weights[4 + 2 * width + 2 * j + k]).reduce(
      (sum, part) => sum + part,
      0,
    ) / Math.sqrt(Math.max(1, width));
  return [at * u0 + c0 + output(0), at * u1 + c1 + output(1)];
}

/** A network away from its start, so that no slope vanishes. */
function stirred(width: number): EncoderFit {
  const fit = new EncoderFit({ x, seed: 2, width, start });
  const noise = fillNormal(Rng.of(8), new Float64Array(fit.climber.values.length));
  fit.climber.values.forEach((value, k) => {
    fit.climber.values[k] = value + 0.4 * noise[k];
  });
  return fit;
}

describe.each([0, 1, 5])("the network with %i hidden units", (width) => {
  test("has as many weights as are counted, and starts from one q for every x", async () => {
    const fit = new EncoderFit({ x, seed: 2, width, start });
    expect(fit.climber.values).toHaveLength(networkParameters(width));
    const { mean, logStd } = await fit.gaussians();
    mean.forEach((value) => expect(value).toBeCloseTo(0.5, 6));
    logStd.forEach((value) => expect(Math.exp(value)).toBeCloseTo(0.3, 6));
    fit.dispose();
  });

  test("is what the formula says", async () => {
    const { values } = stirred(width).climber;
    const places = [-2, -0.3, 0, 1.7];
    const answers = await forward(
      values,
      { width },
      tensor2d(
        places.map((at) => [at]),
        [4, 1],
      ),
    ).array();
    places.forEach((at, i) => {
      const [mean, logStd] = byHand(values, width, at);
      expect(answers[i][0]).toBeCloseTo(mean, 5);
      expect(answers[i][1]).toBeCloseTo(logStd, 5);
    });
  });

  test("has the gradient of the mean ELBO, by central differences in double precision", async () => {
    const fit = stirred(width);
    const { values } = fit.climber;
    const centre = meanOf(x);
    const spread = Math.sqrt(meanOf(x.map((value) => (value - centre) ** 2)));
    const elboAt = (weights: Float64Array) => {
      const pairs = Array.from(x, (at) => byHand(weights, width, (at - centre) / spread));
      const mean = Float64Array.from(pairs, ([mean]) => mean);
      const logStd = Float64Array.from(pairs, ([, logStd]) => logStd);
      return meanOf(elboSlopes(world, x, { mean, logStd }).elbo);
    };
    const slopes = elboSlopes(world, x, await fit.gaussians());
    const gradient = await fit.gradient(slopes);
    const h = 1e-5;
    values.forEach((value, k) => {
      const difference = (elboAt(values.with(k, value + h)) - elboAt(values.with(k, value - h))) / (2 * h);
      expect(Math.abs(gradient[k] - difference)).toBeLessThan(1e-4 * (1 + Math.abs(difference)));
    });
    const measured = await slopeByDifference(fit, world, x, slopes, 1);
    expect(Math.abs(measured.estimate - measured.exact)).toBeLessThan(measured.error);
    expect(measured.error).toBeLessThan(0.1 * (0.1 + Math.abs(measured.exact)));
    fit.dispose();
  });
});

test("a slope that is wrong by a hundredth is found out", async () => {
  const fit = stirred(5);
  const slopes = elboSlopes(world, x, await fit.gaussians());
  const wrong = { ...slopes, mean: slopes.mean.map((slope) => 1.01 * slope) };
  const measured = await slopeByDifference(fit, world, x, wrong, 1);
  expect(Math.abs(measured.estimate - measured.exact)).toBeGreaterThan(measured.error);
});

test("the first weights are the seed's", () => {
  expect(initialEncoder(1, { width: 4 }, start)).toEqual(initialEncoder(1, { width: 4 }, start));
  expect(initialEncoder(1, { width: 4 }, start)).not.toEqual(initialEncoder(2, { width: 4 }, start));
});
