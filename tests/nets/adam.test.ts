import { neg, train } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { tensorShapes } from "../../src/nets/vaeShapes.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { Adam } from "../../src/nets/adam.ts";
import { tensor, type Variable, variable } from "../../src/nets/tf.ts";
import { initialise } from "../../src/nets/vae.ts";
import { mapWeights, tensorNames, type Weights, weightsOf } from "../../src/nets/weights.ts";
import { kernelPaths, usePath } from "./backend.ts";

const shape = { latent: 2, width: 3 };
const shapes = tensorShapes(shape);

const start = (): Weights<Variable> =>
  mapWeights(weightsOf(initialise(Rng.of(1), shape)), (weight) => variable(weight));

/** Gradients over six orders of magnitude, the smallest of which ε matters to. */
function gradients(step: number): Weights {
  return mapWeights(shapes, (shape, name) => {
    const rng = Rng.of(step, name);
    const size = shape.reduce((product, n) => product * n, 1);
    const numbers = fillNormal(rng, new Float32Array(size)).map((g, i) => g * 10 ** (-8 + (i % 7)));
    return tensor(numbers, [...shape]);
  });
}

describe.each(kernelPaths)("Adam on %s", (path) => {
  beforeAll(() => usePath(path));

  test("takes the steps of TensorFlow.js's Adam with the same ε", () => {
    const [ours, theirs] = [start(), start()];
    const adam = new Adam(ours);
    const reference = train.adam(0.01, 0.9, 0.999, 1e-8);
    for (let step = 1; step <= 10; step++) {
      adam.climb(gradients(step), 0.01);
      const downhill = gradients(step);
      reference.applyGradients(
        tensorNames.map((name) => ({ name: theirs[name].name, tensor: neg(downhill[name]) })),
      );
    }
    for (const name of tensorNames) {
      const [mine, reference] = [ours[name].dataSync(), theirs[name].dataSync()];
      expect(Math.max(...mine.map((w, i) => Math.abs(w - reference[i]))), name).toBeLessThan(1e-6);
    }
  });

  test("takes the step that the paper's algorithm 1 takes, by hand", () => {
    const weights = start();
    const before = weights["encoder.mean.bias"].dataSync().slice();
    const adam = new Adam(weights, { beta1: 0.8, beta2: 0.9, epsilon: 0.5 });
    let [m, v, theta] = [0, 0, before[0]];
    for (const [t, g] of [3, -1, 2].entries()) {
      adam.climb(
        mapWeights(shapes, (shape) =>
          tensor(new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(g), [...shape]),
        ),
        0.1,
      );
      m = 0.8 * m + 0.2 * g;
      v = 0.9 * v + 0.1 * g ** 2;
      theta += (0.1 * (m / (1 - 0.8 ** (t + 1)))) / (Math.sqrt(v / (1 - 0.9 ** (t + 1))) + 0.5);
    }
    expect(weights["encoder.mean.bias"].dataSync()[0]).toBeCloseTo(theta, 6);
    expect(adam.firstMoments["encoder.mean.bias"].dataSync()[1]).toBeCloseTo(m, 6);
    expect(adam.secondMoments["encoder.mean.bias"].dataSync()[1]).toBeCloseTo(v, 6);
    expect(adam.step).toBe(3);
  });

  test("leaves the numbers of a clone alone", () => {
    const weights = start();
    const clone = weights["encoder.hidden.kernel"].clone();
    const before = clone.dataSync().slice();
    new Adam(weights).climb(gradients(1), 0.1);
    expect(clone.dataSync()).toEqual(before);
    expect(weights["encoder.hidden.kernel"].dataSync()).not.toEqual(before);
  });
});
