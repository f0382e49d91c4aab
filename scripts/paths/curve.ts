import { fillNormal, Rng, uniform } from "../../src/math/rng.ts";
import { tensor2d } from "../../src/nets/tf.ts";
import { Trainer } from "../../src/nets/trainer.ts";
import { initialise } from "../../src/nets/vae.ts";

const shape = { latent: 2, width: 32 };
const batch = 16;
const pixels = 784;

/** So long are the curves that are compared. */
export const steps = 30;

/** As far as a curve may lie from the reference, as a share: more than rounding and the order of sums make of so many steps. */
export const farthest = 1e-4;

/** The negative ELBO of each step, in nats: a small VAE from one seed, on what computes now. */
export function lossCurve(steps: number): number[] {
  const rng = Rng.of(19, "distance");
  const trainer = new Trainer(initialise(rng, shape));
  const x = tensor2d(
    Float32Array.from({ length: batch * pixels }, () => Number(uniform(rng) < 0.2)),
    [batch, pixels],
  );
  const curve = Array.from({ length: steps }, () => {
    const noise = fillNormal(rng, new Float32Array(batch * shape.latent));
    const epsilon = tensor2d(noise, [batch, shape.latent]);
    const numbers = trainer.step({ x, epsilon, estimator: "reparameterized", beta: 1, learningRate: 1e-3 });
    const [reconstruction, kl] = numbers.dataSync();
    numbers.dispose();
    epsilon.dispose();
    return kl - reconstruction;
  });
  trainer.dispose();
  x.dispose();
  return curve;
}

/** The largest difference of two curves, as a share of the reference where that is above 1. NaN where one is not finite. */
const distance = (curve: readonly number[], reference: readonly number[]): number =>
  Math.max(...curve.map((value, i) => Math.abs(value - reference[i]) / Math.max(1, Math.abs(reference[i]))));

/** What a line of a table says of a curve, or of why there is none, and whether it is as near as it must be. */
export function verdictOn(
  curve: readonly number[] | string,
  truth: readonly number[],
): readonly [string, boolean] {
  if (typeof curve === "string") return [`– ${curve}`, true];
  const end = curve.findIndex((loss) => !Number.isFinite(loss));
  if (end >= 0) return [`not finite from step ${end + 1} on`, false];
  const apart = distance(curve, truth);
  return [apart.toExponential(1), apart <= farthest];
}
