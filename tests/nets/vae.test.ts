import { beforeAll, describe, expect, test } from "vitest";
import { klFromStandardNormal } from "../../src/math/normal.ts";
import { Rng } from "../../src/math/rng.ts";
import { objective } from "../../src/nets/estimators.ts";
import { concat } from "@tensorflow/tfjs-core";
import {
  add,
  mul,
  type Tensor,
  type Tensor2D,
  tensor2d,
  variable,
  variableGrads,
} from "../../src/nets/tf.ts";
import { logLikelihood } from "../../src/nets/likelihood.ts";
import { decode, elbo, encode, initialise, klDivergence, sample } from "../../src/nets/vae.ts";
import type { TensorName } from "../../src/nets/vaeShapes.ts";
import { mapWeights, tensorNames, vaeOf, weightsOf } from "../../src/nets/weights.ts";
import { kernelPaths, usePath } from "./backend.ts";
import { plainElbo } from "./plainVae.ts";
import { tinyBatch } from "./tiny.ts";

const shape = { latent: 2, width: 3 };
const batch = 3;

const average = (tensor: Tensor): number =>
  [...tensor.dataSync()].reduce((sum, value) => sum + value, 0) / tensor.size;

/** Biases away from 0, so that a bias that is left out shows. */
function network() {
  const weights = weightsOf(initialise(Rng.of(4), shape));
  const rng = Rng.of(8);
  return mapWeights(weights, (weight, name) =>
    name.endsWith("bias")
      ? variable(
          add(
            weight,
            Array.from({ length: weight.size }, () => rng.uint32() / 2 ** 33),
          ),
        )
      : variable(weight),
  );
}

describe.each(kernelPaths)("the VAE on %s", (path) => {
  beforeAll(() => usePath(path));

  test("has the ELBO that double precision finds, part by part", () => {
    const weights = network();
    const { x, epsilon } = tinyBatch(batch, shape.latent);
    const parts = elbo(vaeOf(weights), x, epsilon);
    const plain = mapWeights(weights, (weight) => Float64Array.from(weight.dataSync()));
    const truth = plainElbo(plain, shape, x.dataSync(), epsilon.dataSync());
    expect(average(parts.reconstruction)).toBeCloseTo(truth.reconstruction, 3);
    expect(average(parts.kl)).toBeCloseTo(truth.kl, 5);
    expect(average(parts.klPerDimension) * shape.latent).toBeCloseTo(truth.kl, 5);
    expect(average(parts.elbo)).toBeCloseTo(truth.reconstruction - truth.kl, 3);
  });

  test("has the gradient that finite differences find, in every one of its weights", () => {
    const beta = 2.5;
    const weights = network();
    const { x, epsilon } = tinyBatch(batch, shape.latent);
    const [pixels, noise] = [x.dataSync(), epsilon.dataSync()];
    const { grads } = variableGrads(
      () => objective("reparameterized", vaeOf(weights), x, epsilon, beta).surrogate,
      tensorNames.map((name) => weights[name]),
    );
    const plain = mapWeights(weights, (weight) => Float64Array.from(weight.dataSync()));
    const value = (): number => {
      const { reconstruction, kl } = plainElbo(plain, shape, pixels, noise);
      return reconstruction - beta * kl;
    };
    const h = 1e-5;
    for (const name of tensorNames) {
      const gradient = grads[weights[name].name].dataSync();
      const largest = Math.max(...gradient.map(Math.abs));
      const numbers = plain[name];
      // Of the two large kernels every 7th weight: all rows and columns are met.
      const stride = numbers.length > 1000 ? 7 : 1;
      for (let i = 0; i < numbers.length; i += stride) {
        const kept = numbers[i];
        numbers[i] = kept + h;
        const above = value();
        numbers[i] = kept - h;
        const below = value();
        numbers[i] = kept;
        expect(Math.abs(gradient[i] - (above - below) / (2 * h)), `${name}[${i}]`).toBeLessThan(
          2e-5 * (1 + largest),
        );
      }
    }
  });

  test("samples z = μ + σ ε", () => {
    const q = { mean: tensor2d([[1, -2]]), logVariance: tensor2d([[2 * Math.log(3), 0]]) };
    const z = sample(q, tensor2d([[0.5, -1]])).dataSync();
    expect(z[0]).toBeCloseTo(2.5, 5);
    expect(z[1]).toBeCloseTo(-3, 5);
  });

  test("takes one picture with many samples", () => {
    const vae = vaeOf(network());
    const { x, epsilon } = tinyBatch(1, shape.latent);
    const noise = concat<Tensor>([epsilon, mul(epsilon, 2), mul(epsilon, 3)]) as Tensor2D;
    const together = elbo(vae, x, noise);
    [1, 2, 3].forEach((scale, i) => {
      const alone = elbo(vae, x, mul(epsilon, scale));
      expect(together.elbo.dataSync()[i]).toBeCloseTo(alone.elbo.dataSync()[0], 3);
    });
  });

  test("has the KL of the closed form", () => {
    const [means, logVariances] = [
      [-2, 0, 0.5, 3],
      [-4, 0, 1e-2, 1.5],
    ];
    const kl = klDivergence({ mean: tensor2d([means]), logVariance: tensor2d([logVariances]) }).dataSync();
    means.forEach((mean, i) => expect(kl[i]).toBeCloseTo(klFromStandardNormal(mean, logVariances[i]), 5));
  });

  test("has a finite likelihood at extreme logits, and the right one", () => {
    const x = tensor2d([[1, 0, 0.25, 0.25]]);
    const value = (logits: number[]): number => logLikelihood(x, tensor2d([logits])).dataSync()[0];
    expect(value([500, -500, 0, 0])).toBeCloseTo(2 * Math.log(0.5), 4);
    expect(value([-500, 500, 0, 0])).toBeCloseTo(-1000 + 2 * Math.log(0.5), 2);
    expect(value([0, 0, -200, 200])).toBeCloseTo(2 * Math.log(0.5) - 0.25 * 200 - 0.75 * 200, 3);
  });

  test("starts with weights uniform within 1/√inputs, and the same ones for the same seed", () => {
    const weights = weightsOf(initialise(Rng.of(3), { latent: 5, width: 40 }));
    for (const name of tensorNames) {
      const numbers = Array.from(weights[name].dataSync());
      const [inputs] = weights[name.replace("bias", "kernel") as TensorName].shape;
      const limit = 1 / Math.sqrt(inputs);
      const deviation = Math.sqrt(numbers.reduce((sum, w) => sum + w ** 2, 0) / numbers.length);
      expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(Math.fround(limit));
      // Relative standard error of a uniform's deviation: √(4/5)/2 / √n; 4.9 of them, a false alarm in a million.
      expect(Math.abs(deviation / (limit / Math.sqrt(3)) - 1)).toBeLessThan(
        (4.9 * 0.447) / Math.sqrt(numbers.length),
      );
    }
    const again = weightsOf(initialise(Rng.of(3), { latent: 5, width: 40 }));
    for (const name of tensorNames) expect(again[name].dataSync()).toEqual(weights[name].dataSync());
  });

  test("encodes and decodes with the shapes that its types promise", () => {
    const vae = initialise(Rng.of(1), { latent: 3, width: 4 });
    const { x, epsilon } = tinyBatch(5, 3);
    const q = encode(vae, x);
    expect([q.mean.shape, q.logVariance.shape]).toEqual([
      [5, 3],
      [5, 3],
    ]);
    expect(decode(vae, sample(q, epsilon)).shape).toEqual([5, 784]);
  });
});
