import { digitPixels } from "../../data/digitsFormat.ts";
import type { Encoded, Pictures } from "./snapshot.ts";
import { take } from "../../nets/contextLoss.ts";
import { mul, sigmoid, type Tensor2D, tensor2d, tidy } from "../../nets/tf.ts";
import { decode, elbo, encode, standardDeviation, type Vae } from "../../nets/vae.ts";

/** Grey level → number from 0 to 1. */
const levels = Float32Array.from({ length: 256 }, (_, grey) => grey / 255);

/** Pictures of grey levels 0–255 as numbers from 0 to 1, [pictures, 784]: all of them, or those at `indices`. */
export function toTensor(pictures: Pictures, indices?: Uint32Array): Tensor2D {
  const count = indices?.length ?? pictures.length / digitPixels;
  const values = new Float32Array(count * digitPixels);
  for (let i = 0; i < count; i++) {
    const from = (indices?.[i] ?? i) * digitPixels;
    for (let d = 0; d < digitPixels; d++) values[i * digitPixels + d] = levels[pictures[from + d]];
  }
  return tensor2d(values, [count, digitPixels]);
}

/** The decoder's means E[x|z] = sigmoid(l) as pictures, one for each z (row-major, pictures × latent). */
export async function decodePictures(vae: Vae, z: Float32Array, latent: number): Promise<Pictures> {
  const [means] = await take([tidy(() => meanLevels(decode(vae, tensor2d(z, [z.length / latent, latent]))))]);
  return toBytes(means);
}

/** Where q(z|x) lies for each picture, both row-major, pictures × latent. */
export async function encodePictures(
  vae: Vae,
  pictures: Pictures,
): Promise<{ mean: Float32Array; std: Float32Array }> {
  const [mean, std] = await take(
    tidy(() => {
      const q = encode(vae, toTensor(pictures));
      return [q.mean, standardDeviation(q.logVariance)];
    }),
  );
  return { mean, std };
}

/**
 * One picture as the network sees it.
 *
 * @param noise standard normal, row-major, samples × latent: the ELBO is averaged over these.
 */
export async function encodeDrawing(vae: Vae, picture: Pictures, noise: Float32Array): Promise<Encoded> {
  const numbers = await take(
    tidy(() => {
      const x = toTensor(picture);
      const q = encode(vae, x);
      const latent = q.mean.shape[1];
      const { reconstruction, kl } = elbo(vae, x, tensor2d(noise, [noise.length / latent, latent]));
      return [q.mean, standardDeviation(q.logVariance), meanLevels(decode(vae, q.mean)), reconstruction, kl];
    }),
  );
  const [mean, std, means, reconstructions, [kl]] = numbers;
  const reconstruction = reconstructions.reduce((sum, r) => sum + r, 0) / reconstructions.length;
  return {
    mean: [...mean],
    std: [...std],
    picture: toBytes(means),
    elbo: reconstruction - kl,
    reconstruction,
    kl,
  };
}

const meanLevels = (logits: Tensor2D): Tensor2D => mul(sigmoid(logits), 255);

const toBytes = (levels: Float32Array): Pictures => new Uint8Array(Uint8ClampedArray.from(levels).buffer);
