import { digitPixels } from "../../data/digitsFormat.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import { take } from "../../nets/contextLoss.ts";
import { bernoulli, standardDeviations } from "../../nets/likelihood.ts";
import { sigmoid, tensor2d, tidy } from "../../nets/tf.ts";
import { decodeWhole, type Vae } from "../../nets/vae.ts";
import type { Pictures } from "./snapshot.ts";

/** The chance in a draw of each pixel: u uniform on [0, 1) for a coin, ε standard normal for a Gaussian. */
export interface PixelNoise {
  readonly u: Float32Array;
  readonly epsilon: Float32Array;
}

/** The noise that so many pictures of a run are always drawn with: what changes in them is the network. */
export function pixelNoise(seed: number, pictures: number): PixelNoise {
  const size = pictures * digitPixels;
  const coins = Rng.of(seed, "pixelCoins");
  return {
    u: Float32Array.from({ length: size }, () => uniform(coins)),
    epsilon: fillNormal(Rng.of(seed, "pixelNoise"), new Float32Array(size)),
  };
}

/**
 * A draw x ~ p_θ(x|z) for each code, as the decoder's likelihood has it:
 *
 *     bernoulli    x_d = 1 where u_d < m_d, else 0
 *     gaussian     x_d = m_d + σ_d ε_d              what falls below 0 or above 1 is shown as black or white
 *
 * @param z row-major, codes × latent.
 * @returns the draws as pictures, and σ of every pixel, codes × 784, where it is learned.
 */
export async function drawPictures(
  vae: Vae,
  z: Float32Array,
  latent: number,
  { u, epsilon }: PixelNoise,
): Promise<{ readonly draws: Pictures; readonly sigma: Float32Array | null }> {
  const { likelihood = bernoulli } = vae;
  const [means, learned] = await take(
    tidy(() => {
      const { logits, spread } = decodeWhole(vae, tensor2d(z, [z.length / latent, latent]));
      const sigma =
        spread !== null && likelihood.kind === "gaussianLearned"
          ? [standardDeviations(likelihood, spread)]
          : [];
      return [sigmoid(logits), ...sigma];
    }),
  );
  const at = (d: number): number => {
    if (likelihood.kind === "bernoulli") return u[d] < means[d] ? 1 : 0;
    return means[d] + (likelihood.kind === "gaussian" ? likelihood.sigma : learned[d]) * epsilon[d];
  };
  const draws = Uint8ClampedArray.from(means, (_, d) => 255 * at(d));
  return { draws: new Uint8Array(draws.buffer), sigma: learned ?? null };
}

/** σ of each pixel, the geometric mean over the first `count` codes: exp((1/n) Σ_i log σ_i) */
export function sigmasOf(sigma: Float32Array | null, count: number): Float32Array | null {
  if (sigma === null) return null;
  return Float32Array.from({ length: digitPixels }, (_, d) => {
    let total = 0;
    for (let i = 0; i < count; i++) total += Math.log(sigma[i * digitPixels + d]);
    return Math.exp(total / count);
  });
}
