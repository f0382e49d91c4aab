import * as umbrella from "@tensorflow/tfjs";
import { beforeAll, describe, expect, test } from "vitest";
import { Rng } from "../../src/math/rng.ts";
import { objective } from "../../src/nets/estimators.ts";
import { type Tensor, type Tensor2D, type Variable, variable, variableGrads } from "../../src/nets/tf.ts";
import { initialise } from "../../src/nets/vae.ts";
import { mapWeights, tensorNames, vaeOf, weightsOf } from "../../src/nets/weights.ts";
import { kernelPaths, usePath } from "./backend.ts";
import { tinyBatch } from "./tiny.ts";

const shape = { latent: 2, width: 16 };

/** The same network as the layers API would have it, with these weights. */
function layersVae(weights: Readonly<Record<string, Tensor>>) {
  const { input, layers, model } = umbrella;
  const dense = (name: string, units: number, activation: "relu" | "linear") =>
    layers.dense({
      units,
      activation,
      weights: [
        umbrella.tensor(weights[`${name}.kernel`].arraySync()),
        umbrella.tensor(weights[`${name}.bias`].arraySync()),
      ],
    });
  const picture = input({ shape: [784] });
  const h = dense("encoder.hidden", shape.width, "relu").apply(picture) as umbrella.SymbolicTensor;
  const heads = ["encoder.mean", "encoder.logVariance"].map(
    (name) => dense(name, shape.latent, "linear").apply(h) as umbrella.SymbolicTensor,
  );
  const code = input({ shape: [shape.latent] });
  const g = dense("decoder.hidden", shape.width, "relu").apply(code) as umbrella.SymbolicTensor;
  const logits = dense("decoder.logits", 784, "linear").apply(g) as umbrella.SymbolicTensor;
  return {
    encoder: model({ inputs: picture, outputs: heads }),
    decoder: model({ inputs: code, outputs: logits }),
  };
}

describe.each(kernelPaths)("on %s", (path) => {
  beforeAll(() => usePath(path));

  test("the ELBO and its gradient are those of the layers API with the same weights and noise", () => {
    const beta = 1.7;
    const weights = mapWeights(weightsOf(initialise(Rng.of(6), shape)), (weight) => variable(weight));
    const { x, epsilon } = tinyBatch(20, shape.latent);
    const ours = variableGrads(
      () => objective("reparameterized", vaeOf(weights), x, epsilon, beta).surrogate,
      tensorNames.map((name) => weights[name]),
    );

    const { encoder, decoder } = layersVae(weights);
    const theirs = umbrella.variableGrads(() => {
      const [mean, logVariance] = encoder.apply(x) as Tensor2D[];
      const z = mean.add(logVariance.div(2).exp().mul(epsilon));
      const logits = decoder.apply(z) as Tensor2D;
      const crossEntropy = umbrella.losses.sigmoidCrossEntropy(
        x,
        logits,
        undefined,
        undefined,
        umbrella.Reduction.NONE,
      );
      const kl = mean.square().add(logVariance.exp()).sub(logVariance).sub(1).div(2);
      return crossEntropy.sum().neg().sub(kl.sum().mul(beta)).div(x.shape[0]).asScalar();
    });

    const value = theirs.value.dataSync()[0];
    expect(Math.abs(ours.value.dataSync()[0] - value)).toBeLessThan(1e-5 * Math.abs(value));
    const gradients = [...encoder.weights, ...decoder.weights].map(
      (weight) => theirs.grads[(weight.read() as Variable).name],
    );
    expect(gradients.length).toBe(tensorNames.length);
    tensorNames.forEach((name, k) => {
      const [mine, reference] = [ours.grads[weights[name].name].dataSync(), gradients[k].dataSync()];
      const largest = Math.max(...reference.map(Math.abs));
      expect(largest, name).toBeGreaterThan(0);
      expect(Math.max(...mine.map((g, i) => Math.abs(g - reference[i]))), name).toBeLessThan(1e-4 * largest);
    });
  });
});
