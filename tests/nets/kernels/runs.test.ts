import { memory } from "@tensorflow/tfjs-core";
import { describe, expect, test } from "vitest";
import { fillNormal, Rng } from "../../../src/math/rng.ts";
import { type Tensor2D, tensor2d } from "../../../src/nets/tf.ts";
import { Trainer } from "../../../src/nets/trainer.ts";
import { initialise } from "../../../src/nets/vae.ts";
import { tensorNames } from "../../../src/nets/weights.ts";
import { kernelPaths, usePath } from "../backend.ts";
import { tinyBatch } from "../tiny.ts";

const shape = { latent: 3, width: 13 };
const batch = 9;

/** Trains from the same start with the same noise; gives every step's numbers, and the weights at the end. */
function train(steps: number, look: (step: number) => void = () => undefined) {
  const trainer = new Trainer(initialise(Rng.of(5), shape));
  const { x, epsilon } = tinyBatch(batch, shape.latent);
  const rng = Rng.of(6);
  const trace: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const noise: Tensor2D = tensor2d(fillNormal(rng, new Float32Array(batch * shape.latent)), [
      batch,
      shape.latent,
    ]);
    const numbers = trainer.step({
      x,
      epsilon: noise,
      estimator: "reparameterized",
      beta: 1,
      learningRate: 1e-3,
    });
    trace.push(...numbers.dataSync());
    numbers.dispose();
    noise.dispose();
    look(step);
  }
  const weights = tensorNames.map((name) => trainer.weights[name].dataSync().slice());
  trainer.dispose();
  x.dispose();
  epsilon.dispose();
  return { trace, weights };
}

describe.each(kernelPaths)("a run on %s", (path) => {
  test("gives the same numbers to the bit again, and those of the other paths nearly", async () => {
    await usePath("cpu");
    const reference = train(15);
    await usePath(path);
    const run = train(15);
    expect(train(15)).toEqual(run);
    run.trace.forEach((value, i) =>
      expect(Math.abs(value - reference.trace[i])).toBeLessThan(
        1e-4 * Math.max(1, Math.abs(reference.trace[i])),
      ),
    );
  });
});

test("a thousand steps leave no tensor behind", async () => {
  await usePath("wasm-relaxed");
  const counts = new Set<string>();
  train(1000, (step) => {
    if (step > 1) counts.add(`${memory().numTensors} ${memory().numDataBuffers}`);
  });
  expect(counts.size).toBe(1);
});
