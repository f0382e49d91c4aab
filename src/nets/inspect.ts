import { take } from "./contextLoss.ts";
import { affine, rectified } from "./layer.ts";
import { bernoulli, logProb } from "./likelihood.ts";
import { grad, sub, sum, type Tensor, type Tensor2D, tidy } from "./tf.ts";
import { decodeWhole, klDivergence, logConditional, sample, type Vae } from "./vae.ts";

/** The nodes of the computation for one picture, in order; `mean` and `logVariance` stand side by side. */
export const inspectedNodes = ["x", "h", "mean", "logVariance", "epsilon", "z", "g", "logits"] as const;
export type InspectedNode = (typeof inspectedNodes)[number];

/** The values at each node, and what the ELBO's gradient there is: null where nothing is to be learned, at x and ε. */
export interface Inspected {
  readonly values: Readonly<Record<InspectedNode, Float32Array>>;
  readonly slopes: Readonly<Record<InspectedNode, Float32Array | null>>;
  /** log p_θ(x|z) at this z, and KL(q_φ(z|x) ‖ p(z)), nats. */
  readonly reconstruction: number;
  readonly kl: number;
}

/**
 * One picture's way through the network and the way of its own ELBO back, L = log p_θ(x|z) − KL, with this one ε: the
 * numbers of `vae.ts`, kept at every node, and ∂L/∂(node) as TensorFlow.js finds it.
 *
 * @param x [1, 784], and ε, [1, latent].
 */
export async function inspect(vae: Vae, x: Tensor2D, epsilon: Tensor2D): Promise<Inspected> {
  const { encoder, decoder, likelihood = bernoulli } = vae;
  const ofHidden = (h: Tensor2D) => ({
    mean: affine(encoder.mean, h),
    logVariance: affine(encoder.logVariance, h),
  });
  const elboOf = (mean: Tensor2D, logVariance: Tensor2D): Tensor =>
    sub(
      sum(logConditional(vae, x, sample({ mean, logVariance }, epsilon))),
      sum(klDivergence({ mean, logVariance })),
    );
  const fromHidden = (g: Tensor2D) => ({
    logits: affine(decoder.logits, g),
    spread: decoder.spread ? affine(decoder.spread, g) : null,
  });
  const tensors = tidy(() => {
    const h = rectified(encoder.hidden, x);
    const { mean, logVariance } = ofHidden(h);
    const z = sample({ mean, logVariance }, epsilon);
    const g = rectified(decoder.hidden, z);
    const { logits, spread } = decodeWhole(vae, z);
    return [
      x.clone(),
      h,
      mean,
      logVariance,
      epsilon.clone(),
      z,
      g,
      logits,
      slope((h) => {
        const q = ofHidden(h);
        return elboOf(q.mean, q.logVariance);
      }, h),
      slope((mean) => elboOf(mean, logVariance), mean),
      slope((logVariance) => elboOf(mean, logVariance), logVariance),
      slope((z) => logConditional(vae, x, z), z),
      slope((g) => logProb(likelihood, x, fromHidden(g)), g),
      slope((logits) => logProb(likelihood, x, { logits, spread }), logits),
      logProb(likelihood, x, { logits, spread }),
      sum(klDivergence({ mean, logVariance })),
    ];
  });
  const numbers = await take(tensors);
  const values = Object.fromEntries(inspectedNodes.map((name, k) => [name, numbers[k]]));
  const [h, mean, logVariance, z, g, logits, [reconstruction], [kl]] = numbers.slice(inspectedNodes.length);
  return {
    values: values as Inspected["values"],
    slopes: { x: null, h, mean, logVariance, epsilon: null, z, g, logits },
    reconstruction,
    kl,
  };
}

/** ∂f/∂at */
const slope = (f: (at: Tensor2D) => Tensor, at: Tensor2D): Tensor => grad((x) => f(x as Tensor2D))(at);
