import { rectifiedGradient } from "./kernels/dense.ts";
import { klDivergenceSlope } from "./kernels/klDivergence.ts";
import { areOwnKernelsInUse } from "./kernels/paths.ts";
import { reparameterizeGradient } from "./kernels/reparameterize.ts";
import { add, matMul, mean, mul, type Scalar, sum, type Tensor, type Tensor2D } from "./tf.ts";
import { affine, type Layer, rectified } from "./layer.ts";
import { bernoulli, logProbWithSlopes } from "./likelihood.ts";
import { klDivergence, sample, type Vae } from "./vae.ts";
import { type Weights, weightsOf } from "./weights.ts";

/** The gradient of the mean objective, and its two terms, means over the batch. */
export interface ElboGradient {
  /** Uphill. */
  readonly gradients: Weights;
  /** Mean log p_θ(x|z), nats. */
  readonly reconstruction: Scalar;
  /** Mean KL(q_φ(z|x) ‖ p(z)), nats, without β. */
  readonly kl: Scalar;
}

/**
 * The gradient of L = (1/n) Σ_i log p_θ(x_i|z_i) − β KL_i written out, for the reparametrized estimate. With δ_y for
 * ∂L/∂y, and W₁ … W₆, b₁ … b₆ the layers of the network as `vae.ts` numbers them, h and g its hidden units:
 *
 *     δ_l, δ_s as `likelihood.ts` has them, over n        (of a Bernoulli δ_l = (x − sigmoid(l)) / n, and no s)
 *     δ_g = δ_l W₅ᵀ + δ_s W₆ᵀ where g > 0
 *     δ_z = δ_g W₄ᵀ
 *     δ_μ = δ_z − (β/n) μ,   δ_log σ² = δ_z ½ σ ε − (β/n) ½ (σ² − 1)
 *     δ_h = δ_μ W₂ᵀ + δ_log σ² W₃ᵀ where h > 0
 *
 * and for a layer with inputs a and outputs y, δ_W = aᵀ δ_y, δ_b = Σ_rows δ_y. This is the gradient that
 * TensorFlow.js finds of `objective`, but for rounding; without its bookkeeping a training step takes a tenth less.
 *
 * @returns null where no kernels of our own are in use.
 */
export function elboGradient(vae: Vae, x: Tensor2D, epsilon: Tensor2D, beta: number): ElboGradient | null {
  if (!areOwnKernelsInUse()) return null;
  const { encoder, decoder, likelihood = bernoulli } = vae;
  const n = x.shape[0];
  const h = rectified(encoder.hidden, x);
  const q = { mean: affine(encoder.mean, h), logVariance: affine(encoder.logVariance, h) };
  const z = sample(q, epsilon);
  const g = rectified(decoder.hidden, z);
  const decoded = {
    logits: affine(decoder.logits, g),
    spread: decoder.spread ? affine(decoder.spread, g) : null,
  };
  const { value, toLogits, toSpread } = logProbWithSlopes(likelihood, x, decoded, 1 / n);

  const throughLogits = throughWeights(toLogits, decoder.logits);
  const toG = rectifiedGradient(
    g,
    toSpread && decoder.spread
      ? add<Tensor2D>(throughLogits, throughWeights(toSpread, decoder.spread))
      : throughLogits,
  );
  const toZ = throughWeights(toG, decoder.hidden);
  const toMean = add<Tensor2D>(toZ, mul(q.mean, -beta / n));
  const toLogVariance = add<Tensor2D>(
    reparameterizeGradient(q.logVariance, epsilon, toZ),
    mul(klDivergenceSlope(q.logVariance), -beta / n),
  );
  const toHeads = add<Tensor2D>(
    throughWeights(toMean, encoder.mean),
    throughWeights(toLogVariance, encoder.logVariance),
  );
  const toH = rectifiedGradient(h, toHeads);
  return {
    gradients: weightsOf({
      encoder: {
        hidden: ofLayer(x, toH),
        mean: ofLayer(h, toMean),
        logVariance: ofLayer(h, toLogVariance),
      },
      decoder: {
        hidden: ofLayer(z, toG),
        logits: ofLayer(g, toLogits),
        ...(toSpread && { spread: ofLayer(g, toSpread) }),
      },
    }),
    reconstruction: mean(value),
    kl: mean(sum(klDivergence(q), 1)),
  };
}

/** δ_a = δ_y Wᵀ */
const throughWeights = (slope: Tensor2D, { kernel }: Layer): Tensor2D => matMul(slope, kernel, false, true);

/** δ_W = aᵀ δ_y,   δ_b = Σ_rows δ_y */
const ofLayer = (input: Tensor2D, slope: Tensor2D): Layer => ({
  kernel: matMul(input, slope, true, false),
  bias: sum(slope as Tensor, 0),
});
