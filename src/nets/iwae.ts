import { logSumExp } from "../math/logSumExp.ts";
import { fillNormal, type Rng } from "../math/rng.ts";
import { take } from "./contextLoss.ts";
import { add, mul, square, sub, sum, type Tensor1D, type Tensor2D, tensor2d, tidy } from "./tf.ts";
import { type DiagonalNormal, encode, logConditional, sample, type Vae } from "./vae.ts";

/**
 * The importance-weighted bound (Burda et al. 2016, eq. 8), mean over the digits, in nats:
 *
 *     L_K(x) = E[log 1/K Σ_k w_k],   w_k = p(x|z_k) p(z_k) / q(z_k|x),   z_k ~ q(z|x)
 *
 * L_1 is the ELBO, L_K grows with K, and log p(x) is above them all.
 *
 * @param x grey levels 0–1, [digits, 784]: one sample of each is decoded at a time, K times.
 * @param breathe awaited between samples, so that others get a turn.
 */
export async function importanceWeightedBound(
  vae: Vae,
  x: Tensor2D,
  K: number,
  rng: Rng,
  breathe: () => Promise<void>,
): Promise<number> {
  const [mean, logVariance] = tidy(() => {
    const q = encode(vae, x);
    return [q.mean, q.logVariance];
  });
  const logWeights: Float32Array[] = [];
  try {
    for (let k = 0; k < K; k++) {
      const weights = logWeight(vae, x, { mean, logVariance }, fillNormal(rng, new Float32Array(mean.size)));
      logWeights.push(...(await take([weights])));
      await breathe();
    }
  } finally {
    mean.dispose();
    logVariance.dispose();
  }
  const digits = x.shape[0];
  let total = 0;
  for (let i = 0; i < digits; i++) total += logSumExp(logWeights.map((w) => w[i])) - Math.log(K);
  return total / digits;
}

/** log w = log p(x|z) + log p(z) − log q(z|x) = log p(x|z) + ½ Σ_j (ε_j² + log σ_j² − z_j²),   z = μ + σε */
function logWeight(vae: Vae, x: Tensor2D, q: DiagonalNormal, noise: Float32Array): Tensor1D {
  return tidy(() => {
    const epsilon = tensor2d(noise, q.mean.shape);
    const z = sample(q, epsilon);
    const logRatio = mul(sum(sub(add(square(epsilon), q.logVariance), square(z)), 1), 0.5);
    return add<Tensor1D>(logConditional(vae, x, z), logRatio);
  });
}
