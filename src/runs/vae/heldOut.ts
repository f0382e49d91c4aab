import { klFromStandardNormal } from "../../math/normal.ts";
import type { ElboParts } from "./snapshot.ts";
import { take } from "../../nets/contextLoss.ts";
import { type Tensor, type Tensor2D, tidy } from "../../nets/tf.ts";
import { encode, logConditional, sample, type Vae } from "../../nets/vae.ts";

/** Digits that are never trained on, with the noise that they are always sampled with. */
export interface HeldOutDigits {
  /** Grey levels 0–1, [digits, 784]. */
  readonly x: Tensor2D;
  /** [digits, latent] */
  readonly epsilon: Tensor2D;
}

/** The network's answer to the held-out digits; q(z|x) row by row, digits × latent. */
export interface HeldOutReading extends ElboParts {
  readonly mean: Float32Array;
  readonly logVariance: Float32Array;
  /** Mean KL(q(z_j|x) ‖ p(z_j)) of each dimension, nats. */
  readonly klPerDimension: readonly number[];
}

/** Runs the digits through the network; what comes out stays on the device until it is read. */
export function evaluateHeldOut(vae: Vae, { x, epsilon }: HeldOutDigits): readonly Tensor[] {
  return tidy(() => {
    const q = encode(vae, x);
    return [logConditional(vae, x, sample(q, epsilon)), q.mean, q.logVariance];
  });
}

/** Reads an evaluation back and disposes of it; averages are taken in double precision. */
export async function readHeldOut(evaluation: readonly Tensor[]): Promise<HeldOutReading> {
  const [reconstructions, mean, logVariance] = await take(evaluation);
  const digits = reconstructions.length;
  const klPerDimension = Array.from({ length: mean.length / digits }, () => 0);
  mean.forEach((mu, i) => {
    klPerDimension[i % klPerDimension.length] += klFromStandardNormal(mu, logVariance[i]) / digits;
  });
  const reconstruction = reconstructions.reduce((sum, r) => sum + r, 0) / digits;
  const kl = klPerDimension.reduce((sum, k) => sum + k, 0);
  return { elbo: reconstruction - kl, reconstruction, kl, klPerDimension, mean, logVariance };
}
