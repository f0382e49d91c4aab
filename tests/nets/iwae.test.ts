import { beforeAll, expect, test } from "vitest";
import { Rng } from "../../src/math/rng.ts";
import { importanceWeightedBound } from "../../src/nets/iwae.ts";
import { mul, tensor2d } from "../../src/nets/tf.ts";
import { logLikelihood } from "../../src/nets/likelihood.ts";
import { decode, initialise } from "../../src/nets/vae.ts";
import { mapWeights, vaeOf, weightsOf } from "../../src/nets/weights.ts";
import { pathUnderTest, usePath } from "./backend.ts";
import { tinyBatch } from "./tiny.ts";

const shape = { latent: 1, width: 6 };
const digits = 4;

beforeAll(() => usePath(pathUnderTest));

/** Weights large enough for the posteriors to differ from the encoder's guess. */
const network = () => vaeOf(mapWeights(weightsOf(initialise(Rng.of(3), shape)), (w) => mul(w, 1.3)));
const breathe = (): Promise<void> => Promise.resolve();

/** Mean over repetitions, and its standard error. */
async function estimate(K: number, repetitions: number): Promise<{ mean: number; standardError: number }> {
  const { x } = tinyBatch(digits, shape.latent);
  const rng = Rng.of(21, `K=${K}`);
  const values: number[] = [];
  for (let r = 0; r < repetitions; r++)
    values.push(await importanceWeightedBound(network(), x, K, rng, breathe));
  const mean = values.reduce((sum, v) => sum + v, 0) / repetitions;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (repetitions - 1);
  return { mean, standardError: Math.sqrt(variance / repetitions) };
}

/** log ∫ p(x|z) p(z) dz by the trapezoidal rule, mean over the digits. */
function logEvidence(): number {
  const { x } = tinyBatch(digits, shape.latent);
  const pixels = x.dataSync() as Float32Array;
  const [nodes, h] = [4001, 16 / 4000];
  const z = Float32Array.from({ length: nodes }, (_, i) => -8 + i * h);
  const logits = decode(network(), tensor2d(z, [nodes, 1]));
  let total = 0;
  for (let n = 0; n < digits; n++) {
    const logJoint = [
      ...logLikelihood(tensor2d(pixels.subarray(n * 784, (n + 1) * 784), [1, 784]), logits).dataSync(),
    ].map((l, i) => l - 0.5 * z[i] ** 2 - 0.5 * Math.log(2 * Math.PI));
    const largest = Math.max(...logJoint);
    total += largest + Math.log(logJoint.reduce((sum, l) => sum + Math.exp(l - largest), 0) * h);
  }
  return total / digits;
}

/** Mean ELBO over many draws, and its standard error. */
async function meanElbo(): Promise<{ mean: number; standardError: number }> {
  return estimate(1, 400);
}

test("is above the ELBO, grows with K, and stays below log p(x), which it comes near", async () => {
  const exact = logEvidence();
  expect(exact).not.toBeNaN();
  const bounds = [await meanElbo(), await estimate(4, 200), await estimate(32, 100), await estimate(256, 20)];
  for (let i = 1; i < bounds.length; i++) {
    const error = Math.hypot(bounds[i].standardError, bounds[i - 1].standardError);
    // One-sided, 4 standard errors: a false alarm in 30,000 for each.
    expect(bounds[i].mean - bounds[i - 1].mean).toBeGreaterThan(-4 * error);
  }
  expect(bounds[2].mean - bounds[0].mean).toBeGreaterThan(0.05);
  for (const { mean, standardError } of bounds) expect(mean).toBeLessThan(exact + 4 * standardError);
  expect(Math.abs(bounds[3].mean - exact)).toBeLessThan(0.05);
});
