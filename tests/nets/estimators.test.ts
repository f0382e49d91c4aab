import { beforeAll, describe, expect, test } from "vitest";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { type Estimator, objective } from "../../src/nets/estimators.ts";
import { tensor2d, tidy, variable, variableGrads } from "../../src/nets/tf.ts";
import { initialise } from "../../src/nets/vae.ts";
import { mapWeights, tensorNames, vaeOf, weightsOf } from "../../src/nets/weights.ts";
import { pathUnderTest, usePath } from "./backend.ts";
import { tinyBatch } from "./tiny.ts";

const shape = { latent: 1, width: 4 };
const batch = 8;
const beta = 1.5;
const draws = 800;

beforeAll(() => usePath(pathUnderTest));

/** Moments of the gradient in some weights of the encoder, over many draws of ε. */
function gradientMoments(estimator: Estimator) {
  const weights = mapWeights(weightsOf(initialise(Rng.of(2), shape)), (weight) => variable(weight));
  const watched = ["encoder.mean.kernel", "encoder.mean.bias", "encoder.logVariance.bias"] as const;
  const { x } = tinyBatch(batch, shape.latent);
  const rng = Rng.of(12, estimator);
  const samples = Array.from({ length: draws }, () =>
    tidy(() => {
      const epsilon = tensor2d(fillNormal(rng, new Float32Array(batch * shape.latent)), [
        batch,
        shape.latent,
      ]);
      const { grads } = variableGrads(
        () => objective(estimator, vaeOf(weights), x, epsilon, beta).surrogate,
        tensorNames.map((name) => weights[name]),
      );
      return watched.flatMap((name) => [...grads[weights[name].name].dataSync()]);
    }),
  );
  return samples[0].map((_, i) => {
    const mean = samples.reduce((sum, sample) => sum + sample[i], 0) / draws;
    const variance = samples.reduce((sum, sample) => sum + (sample[i] - mean) ** 2, 0) / (draws - 1);
    return { mean, variance, standardError: Math.sqrt(variance / draws) };
  });
}

describe("the score-function gradients", () => {
  const all = new Map<Estimator, ReturnType<typeof gradientMoments>>();
  const moments = (estimator: Estimator) => {
    const known = all.get(estimator) ?? gradientMoments(estimator);
    all.set(estimator, known);
    return known;
  };

  test.each(["scoreFunction", "scoreFunctionBaseline"] as const)(
    "%s has the mean of the reparametrised one",
    { tags: "fifth" },
    (estimator) => {
      const reference = moments("reparameterized");
      moments(estimator).forEach(({ mean, standardError }, i) => {
        const error = Math.hypot(standardError, reference[i].standardError);
        // Six weights twice, 4 standard errors: a false alarm in 1,300 seeds; this seed is fixed.
        expect(Math.abs(mean - reference[i].mean), `weight ${i}`).toBeLessThan(4 * error);
      });
    },
  );

  test("the exact mean is far enough from 0 for the comparison to tell something", () => {
    const far = moments("scoreFunctionBaseline").filter(
      ({ mean, standardError }) => Math.abs(mean) > 4 * standardError,
    );
    expect(far.length).toBeGreaterThan(0);
  });

  // Measured: 1.85 and over 10 times. 800 draws know a variance to a few per cent, so neither bound is near.
  test("vary more than the reparametrised one, and far less with a baseline", () => {
    const total = (estimator: Estimator): number =>
      moments(estimator).reduce((sum, { variance }) => sum + variance, 0);
    expect(total("scoreFunctionBaseline")).toBeGreaterThan(1.5 * total("reparameterized"));
    expect(total("scoreFunction")).toBeGreaterThan(3 * total("scoreFunctionBaseline"));
  });
});

test("the decoder's gradient is the same in all three, and the parts they report too", () => {
  const weights = mapWeights(weightsOf(initialise(Rng.of(2), shape)), (weight) => variable(weight));
  const { x, epsilon } = tinyBatch(batch, shape.latent);
  const results = (["reparameterized", "scoreFunction", "scoreFunctionBaseline"] as const).map(
    (estimator) => {
      const parts: number[] = [];
      const { grads } = variableGrads(
        () => {
          const { surrogate, reconstruction, kl } = objective(estimator, vaeOf(weights), x, epsilon, beta);
          parts.push(reconstruction.dataSync()[0], kl.dataSync()[0]);
          return surrogate;
        },
        tensorNames.map((name) => weights[name]),
      );
      return { parts, kernel: grads[weights["decoder.logits.kernel"].name].dataSync() };
    },
  );
  const [first, ...others] = results;
  for (const other of others) expect(other).toEqual(first);
});

test("without others in the batch there is no baseline", () => {
  const weights = mapWeights(weightsOf(initialise(Rng.of(2), shape)), (weight) => variable(weight));
  const { x, epsilon } = tinyBatch(1, shape.latent);
  const value = (estimator: Estimator): number =>
    objective(estimator, vaeOf(weights), x, epsilon, beta).surrogate.dataSync()[0];
  expect(value("scoreFunctionBaseline")).toBe(value("scoreFunction"));
});
