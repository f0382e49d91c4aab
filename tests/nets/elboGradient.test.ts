import { memory } from "@tensorflow/tfjs-core";
import { describe, expect, test } from "vitest";
import type { VaeShape } from "../../src/nets/vaeShapes.ts";
import { Rng } from "../../src/math/rng.ts";
import { elboGradient } from "../../src/nets/elboGradient.ts";
import { objective } from "../../src/nets/estimators.ts";
import { bernoulli, type Likelihood } from "../../src/nets/likelihood.ts";
import { namesOf } from "../../src/nets/named.ts";
import { type Scalar, variable, variableGrads } from "../../src/nets/tf.ts";
import { initialise } from "../../src/nets/vae.ts";
import { mapWeights, vaeOf, type Weights, weightsOf } from "../../src/nets/weights.ts";
import { kernelPaths, usePath } from "./backend.ts";
import { tinyBatch } from "./tiny.ts";

const beta = 1.7;

type Gradients = ReturnType<typeof numbersOf>;

const numbersOf = (gradients: Weights, reconstruction: Scalar, kl: Scalar) => ({
  gradients: mapWeights(gradients, (gradient) => Float32Array.from(gradient.dataSync())),
  terms: [reconstruction, kl].map((term) => term.dataSync()[0]),
});

/** The gradient written out, and the one that TensorFlow.js finds, of one network. */
function both(
  shape: VaeShape,
  batch: number,
  likelihood: Likelihood,
): { readonly written: Gradients; readonly found: Gradients } {
  const weights = mapWeights(weightsOf(initialise(Rng.of(7), shape, likelihood)), (weight) =>
    variable(weight),
  );
  const vae = vaeOf(weights, likelihood);
  const { x, epsilon } = tinyBatch(batch, shape.latent);
  const written = elboGradient(vae, x, epsilon, beta);
  if (written === null) throw new Error("No kernels of our own are in use.");
  const { reconstruction, kl } = objective("reparameterized", vae, x, epsilon, beta);
  const { grads } = variableGrads(
    () => objective("reparameterized", vae, x, epsilon, beta).surrogate,
    namesOf(weights).map((name) => weights[name]),
  );
  return {
    written: numbersOf(written.gradients, written.reconstruction, written.kl),
    found: numbersOf(
      mapWeights(weights, ({ name }) => grads[name]),
      reconstruction,
      kl,
    ),
  };
}

const own = ["wasm-relaxed", "wasm-simd"] as const;

describe.each(own)("the ELBO's gradient written out, on %s", (path) => {
  test.each([
    [{ latent: 2, width: 16 }, 20],
    [{ latent: 5, width: 33 }, 7],
    [{ latent: 1, width: 3 }, 1],
    [{ latent: 2, width: 16 }, 20, { kind: "gaussian", sigma: 0.3 }],
    [{ latent: 3, width: 9 }, 6, { kind: "gaussianLearned", floor: 0.02 }],
    [{ latent: 1, width: 4 }, 5, { kind: "gaussianLearned", floor: 0 }],
  ] as readonly [VaeShape, number, Likelihood?][])(
    "is the automatic one for %o and a batch of %i",
    async (shape, batch, likelihood = bernoulli) => {
      await usePath(path);
      const { written, found } = both(shape, batch, likelihood);
      expect(written.terms).toEqual(found.terms);
      expect(namesOf(written.gradients)).toHaveLength(likelihood.kind === "gaussianLearned" ? 12 : 10);
      for (const name of namesOf(found.gradients)) {
        const [mine, theirs] = [written.gradients[name], found.gradients[name]];
        expect(mine.length, name).toBe(theirs.length);
        const largest = theirs.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
        expect(largest, name).toBeGreaterThan(0);
        theirs.forEach((g, i) => expect(Math.abs(mine[i] - g), name).toBeLessThanOrEqual(1e-6 * largest));
      }
    },
  );
});

test.each(kernelPaths.filter((path) => !own.some((one) => one === path)))(
  "on %s it is left to TensorFlow.js",
  async (path) => {
    await usePath(path);
    const before = memory().numTensors;
    const { x, epsilon } = tinyBatch(2, 1);
    const vae = initialise(Rng.of(1), { latent: 1, width: 2 });
    const made = memory().numTensors - before;
    expect(elboGradient(vae, x, epsilon, 1)).toBeNull();
    expect(memory().numTensors - before).toBe(made);
  },
);
