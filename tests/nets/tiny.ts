import type { Digits } from "../../src/data/digitsFormat.ts";
import { fillNormal, Rng, uniform } from "../../src/math/rng.ts";
import { type Tensor2D, tensor2d } from "../../src/nets/tf.ts";
import type { VaeParams } from "../../src/runs/vae/snapshot.ts";

/** Params of a network small enough for tests. */
export const tinyParams: VaeParams = {
  latent: 2,
  width: 8,
  learningRate: 3e-3,
  batch: 16,
  beta: 1,
  estimator: "reparameterized",
  seed: 1,
};

/** Pictures with something to learn: a bright bar at a height that its class gives, on noise. */
function pictures(count: number, rng: Rng): Uint8Array {
  return Uint8Array.from({ length: count * 784 }, (_, i) => {
    const [digit, row] = [Math.floor(i / 784), Math.floor((i % 784) / 28)];
    const isBar = Math.floor(row / 2) === 2 + (digit % 10);
    return isBar ? 200 + 55 * uniform(rng) : 30 * uniform(rng);
  });
}

/** A made set of digits. */
export function tinyDigits(train = 50, heldOut = 30): Digits {
  const rng = Rng.of(99, "tinyDigits");
  const set = (count: number) => ({
    pictures: pictures(count, rng),
    labels: Uint8Array.from({ length: count }, (_, i) => i % 10),
  });
  return { train: set(train), heldOut: set(heldOut) };
}

/** Random grey levels and noise for a batch. */
export function tinyBatch(batch: number, latent: number, seed = 5): { x: Tensor2D; epsilon: Tensor2D } {
  const rng = Rng.of(seed, "tinyBatch");
  return {
    x: tensor2d(
      Float32Array.from({ length: batch * 784 }, () => uniform(rng)),
      [batch, 784],
    ),
    epsilon: tensor2d(fillNormal(rng, new Float32Array(batch * latent)), [batch, latent]),
  };
}
