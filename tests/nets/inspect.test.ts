import { memory } from "@tensorflow/tfjs-core";
import { describe, expect, test } from "vitest";
import { Rng } from "../../src/math/rng.ts";
import { inspect, type InspectedNode } from "../../src/nets/inspect.ts";
import { bernoulli, type Likelihood, logProb } from "../../src/nets/likelihood.ts";
import { affine, rectified } from "../../src/nets/layer.ts";
import { type Tensor2D, tensor2d } from "../../src/nets/tf.ts";
import { decodeWhole, elbo, initialise, type Vae } from "../../src/nets/vae.ts";
import { kernelPaths, usePath } from "./backend.ts";
import { tinyBatch } from "./tiny.ts";

const shape = { latent: 2, width: 7 };

/** L as a function of one node, the rest of the way forward from there. */
function elboFrom(vae: Vae, x: Tensor2D, epsilon: Tensor2D, node: InspectedNode, at: Float32Array): number {
  const value = tensor2d(at, [1, at.length]);
  const { encoder, decoder, likelihood = bernoulli } = vae;
  const whole = elbo(vae, x, epsilon);
  if (node === "z") return logProb(likelihood, x, decodeWhole(vae, value)).dataSync()[0];
  if (node === "g") {
    const spread = decoder.spread ? affine(decoder.spread, value) : null;
    return logProb(likelihood, x, { logits: affine(decoder.logits, value), spread }).dataSync()[0];
  }
  if (node === "logits")
    return logProb(likelihood, x, { ...decodeWhole(vae, whole.z), logits: value }).dataSync()[0];
  const h = node === "h" ? value : rectified(encoder.hidden, x);
  const mean = node === "mean" ? value : affine(encoder.mean, h);
  const logVariance = node === "logVariance" ? value : affine(encoder.logVariance, h);
  const [mu, v] = [mean, logVariance].map((some) => Float32Array.from(some.dataSync()));
  const z = Float32Array.from(mu, (m, j) => m + Math.exp(v[j] / 2) * epsilon.dataSync()[j]);
  const kl = mu.reduce((sum, m, j) => sum + 0.5 * (m ** 2 + Math.exp(v[j]) - 1 - v[j]), 0);
  return logProb(likelihood, x, decodeWhole(vae, tensor2d(z, [1, z.length]))).dataSync()[0] - kl;
}

describe.each(kernelPaths)("a look inside on %s", (path) => {
  test.each([bernoulli, { kind: "gaussianLearned", floor: 0.2 } as Likelihood])(
    "has the values and the slopes of its own ELBO: %o",
    async (likelihood) => {
      await usePath(path);
      const vae = initialise(Rng.of(6), shape, likelihood);
      const { x, epsilon } = tinyBatch(1, shape.latent);
      const before = memory().numTensors;
      const seen = await inspect(vae, x, epsilon);
      expect(memory().numTensors).toBe(before);
      const whole = elbo(vae, x, epsilon);
      expect(seen.reconstruction - seen.kl).toBeCloseTo(whole.elbo.dataSync()[0], 2);
      expect([...seen.values.z]).toEqual([...whole.z.dataSync()]);
      expect([seen.slopes.x, seen.slopes.epsilon]).toEqual([null, null]);
      const h = 2 ** -5;
      for (const node of ["h", "mean", "logVariance", "z", "g", "logits"] as const) {
        const { [node]: value } = seen.values;
        const slope = seen.slopes[node] ?? expect.fail();
        expect(slope.length).toBe(value.length);
        for (const i of [0, value.length - 1]) {
          const moved = (by: number) =>
            elboFrom(
              vae,
              x,
              epsilon,
              node,
              value.map((v, k) => (k === i ? v + by : v)),
            );
          // Single precision of hundreds of nats over a stride of 1/16.
          expect(Math.abs((moved(h) - moved(-h)) / (2 * h) - slope[i]), `${node} ${i}`).toBeLessThan(
            0.06 + 0.02 * Math.abs(slope[i]),
          );
        }
      }
    },
  );
});
