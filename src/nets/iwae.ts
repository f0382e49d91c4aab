import { logSumExp } from "../math/logSumExp.ts";
import { fillNormal, type Rng } from "../math/rng.ts";
import { RunningMoments } from "../math/runningMoments.ts";
import { take } from "./contextLoss.ts";
import { add, mul, square, slice, sub, sum, type Tensor2D, tensor2d, tidy, tile } from "./tf.ts";
import { encode, logConditional, sample, type Vae } from "./vae.ts";

/** Codes that are decoded at a time. */
const atOnce = 1024;

/** What K samples make of one digit, nats, and the variance of that estimate. */
export interface DigitBound {
  readonly value: number;
  readonly variance: number;
}

/** The bounds of every digit. */
export interface DigitBounds {
  /** A list for each K that was asked for, with an entry for each digit. */
  readonly bounds: readonly (readonly DigitBound[])[];
  /** log p_θ(x|z) of each digit, mean over all samples, and its variance over them. */
  readonly reconstructions: readonly { readonly mean: number; readonly variance: number }[];
}

/**
 * The importance-weighted bounds (Burda et al. 2016, eq. 8), in nats:
 *
 *     L_K(x) = E[log 1/K Σ_k w_k],   w_k = p(x|z_k) p(z_k) / q(z_k|x),   z_k ~ q(z|x)
 *
 * L_1 is the ELBO, L_K grows with K, and log p(x) is above them all. Of the samples of a digit, as many as the largest K,
 * every K takes all, in groups of K: the estimates are then in order too, as the logarithm of a mean is at least the mean
 * of the logarithms. It yields between slices of about `atOnce` codes; whoever returns early gives all tensors back.
 *
 * @param x grey levels 0–1, [digits, 784].
 * @param Ks each divides the next.
 */
export async function* importanceWeightedBounds(
  vae: Vae,
  x: Tensor2D,
  Ks: readonly number[],
  rng: Rng,
): AsyncGenerator<void, DigitBounds> {
  const digits = x.shape[0];
  const most = Ks[Ks.length - 1];
  const logWeights = Array.from({ length: digits }, () => new Float64Array(most));
  const rewards = Array.from({ length: digits }, () => new Float64Array(most));
  const atATime = Math.max(1, Math.floor(atOnce / digits));
  const copies = tile(x, [atATime, 1]);
  try {
    for (let from = 0; from < most; from += atATime) {
      const samples = Math.min(atATime, most - from);
      const [weights, reward] = await take(logWeight(vae, x, copies, samples, rng));
      weights.forEach((weight, i) => {
        logWeights[i % digits][from + Math.floor(i / digits)] = weight;
        rewards[i % digits][from + Math.floor(i / digits)] = reward[i];
      });
      yield;
    }
  } finally {
    copies.dispose();
  }
  return {
    bounds: Ks.map((K) => logWeights.map((weights) => boundOf(weights, K))),
    reconstructions: rewards.map(momentsOf),
  };
}

/** log w = log p(x|z) + log p(z) − log q(z|x) = log p(x|z) + ½ Σ_j (ε_j² + log σ_j² − z_j²),   z = μ + σε; and log p(x|z) */
function logWeight(vae: Vae, x: Tensor2D, copies: Tensor2D, samples: number, rng: Rng) {
  return tidy(() => {
    const once = encode(vae, x);
    const q = { mean: tile(once.mean, [samples, 1]), logVariance: tile(once.logVariance, [samples, 1]) };
    const epsilon = tensor2d(fillNormal(rng, new Float32Array(q.mean.size)), q.mean.shape);
    const z = sample(q, epsilon);
    const logRatio = mul(sum(sub(add(square(epsilon), q.logVariance), square(z)), 1), 0.5);
    const rows = samples * x.shape[0];
    const seen = rows === copies.shape[0] ? copies : slice(copies, [0, 0], [rows, x.shape[1]]);
    const reward = logConditional(vae, seen, z);
    return [add(reward, logRatio), reward];
  });
}

/** The mean over groups of K, and its variance: over the groups, or of a single one by the delta method, Var(w) / (K w̄²). */
function boundOf(logWeights: Float64Array, K: number): DigitBound {
  const groups = Float64Array.from(
    { length: logWeights.length / K },
    (_, g) => logSumExp(logWeights.subarray(g * K, (g + 1) * K)) - Math.log(K),
  );
  if (groups.length > 1) {
    const { mean, variance } = momentsOf(groups);
    return { value: mean, variance: variance / groups.length };
  }
  const [value] = groups;
  const { variance } = momentsOf(logWeights.map((weight) => Math.exp(weight - value)));
  return { value, variance: variance / K };
}

function momentsOf(values: Float64Array): RunningMoments {
  const moments = new RunningMoments();
  moments.push(values);
  return moments;
}
