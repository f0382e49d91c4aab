import { digitPixels } from "../data/digitsFormat.ts";
import { fillNormal, Rng, uniform } from "../math/rng.ts";
import { take } from "./contextLoss.ts";
import { tensor2d } from "./tf.ts";
import { Trainer } from "./trainer.ts";
import { initialise } from "./vae.ts";

/** The network that is timed: the default of the figure. */
const shape = { latent: 2, width: 256 };
const batch = 128;
const timed = 3;

/**
 * Milliseconds of a training step on the backend that is set, the median of three real ones. Two more go before: the
 * first compiles shaders, the second fills the caches.
 */
export async function millisecondsPerStep(now: () => number): Promise<number> {
  const rng = Rng.of(1, "backendTrial");
  const trainer = new Trainer(initialise(rng, shape));
  const pixels = Float32Array.from({ length: batch * digitPixels }, () => uniform(rng));
  const x = tensor2d(pixels, [batch, digitPixels]);
  const epsilon = tensor2d(fillNormal(rng, new Float32Array(batch * shape.latent)), [batch, shape.latent]);
  try {
    const times: number[] = [];
    for (let i = 0; i < 2 + timed; i++) {
      const begin = now();
      await take([trainer.step({ x, epsilon, estimator: "reparameterized", beta: 1, learningRate: 1e-3 })]);
      times.push(now() - begin);
    }
    const [, median] = times.slice(-timed).toSorted((a, b) => a - b);
    return median;
  } finally {
    trainer.dispose();
    x.dispose();
    epsilon.dispose();
  }
}
