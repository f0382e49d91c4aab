import { digitPixels } from "../data/digitsFormat.ts";
import type { VaeShape } from "./vaeShapes.ts";
import type { Rng } from "../math/rng.ts";
import { gaussianKlDivergence } from "./kernels/klDivergence.ts";
import { reparameterize } from "./kernels/reparameterize.ts";
import { affine, type Layer, layerStart, rectified } from "./layer.ts";
import { bernoulli, type Decoded, type Likelihood, logProb } from "./likelihood.ts";
import { add, exp, mul, square, sub, sum, type Tensor1D, type Tensor2D, tensor1d, tensor2d } from "./tf.ts";

/**
 * The variational autoencoder of Kingma & Welling 2014 (lecture 3.1), for pictures x of D = 784 grey levels in [0, 1]
 * and codes z of a few dimensions:
 *
 *     prior      p(z)      = N(0, I)
 *     decoder    p_θ(x|z)  = Π_d Bernoulli(x_d; sigmoid(l_d)),   l = logits of θ at z, or a Gaussian: `likelihood.ts`
 *     encoder    q_φ(z|x)  = N(μ, σ²),                           μ, log σ² = outputs of φ at x
 *
 * Tensors hold one example a row: x is [examples, 784], z and ε are [examples, latent].
 */
export interface Vae {
  /** φ */
  readonly encoder: { readonly hidden: Layer; readonly mean: Layer; readonly logVariance: Layer };
  /** θ */
  readonly decoder: { readonly hidden: Layer; readonly logits: Layer; readonly spread?: Layer };
  /** What the decoder's numbers mean; Bernoulli where none is named. */
  readonly likelihood?: Likelihood;
}

/** A normal distribution with independent dimensions for each example, both [examples, latent]. */
export interface DiagonalNormal {
  readonly mean: Tensor2D;
  readonly logVariance: Tensor2D;
}

/** The ELBO of each example and what it is made of, in nats. */
export interface Elbo {
  readonly q: DiagonalNormal;
  readonly z: Tensor2D;
  /** L = reconstruction − kl, [examples] */
  readonly elbo: Tensor1D;
  /** log p_θ(x|z) at the sampled z, [examples] */
  readonly reconstruction: Tensor1D;
  /** KL(q_φ(z|x) ‖ p(z)), [examples] */
  readonly kl: Tensor1D;
  /** The same for each z_j alone, [examples, latent] */
  readonly klPerDimension: Tensor2D;
}

/** h = max(0, x W₁ + b₁),   μ = h W₂ + b₂,   log σ² = h W₃ + b₃ */
export function encode({ encoder }: Vae, x: Tensor2D): DiagonalNormal {
  const h = rectified(encoder.hidden, x);
  return { mean: affine(encoder.mean, h), logVariance: affine(encoder.logVariance, h) };
}

/** z = μ + σ ε,   ε ~ N(0, I) given by the caller (the reparametrization trick, lecture 2) */
export function sample({ mean, logVariance }: DiagonalNormal, epsilon: Tensor2D): Tensor2D {
  return (
    reparameterize(mean, logVariance, epsilon) ?? add(mean, mul(standardDeviation(logVariance), epsilon))
  );
}

/** σ = exp(½ log σ²) */
export function standardDeviation(logVariance: Tensor2D): Tensor2D {
  return exp(mul(logVariance, 0.5));
}

/** h = max(0, z W₄ + b₄),   l = h W₅ + b₅: the mean picture is sigmoid(l), whatever the likelihood */
export function decode({ decoder }: Vae, z: Tensor2D): Tensor2D {
  return affine(decoder.logits, rectified(decoder.hidden, z));
}

/** The same, and s = h W₆ + b₆ where σ is learned */
export function decodeWhole({ decoder }: Vae, z: Tensor2D): Decoded {
  const h = rectified(decoder.hidden, z);
  return { logits: affine(decoder.logits, h), spread: decoder.spread ? affine(decoder.spread, h) : null };
}

/** log p_θ(x|z) by the decoder's own likelihood, [examples], nats */
export function logConditional(vae: Vae, x: Tensor2D, z: Tensor2D): Tensor1D {
  return logProb(vae.likelihood ?? bernoulli, x, decodeWhole(vae, z));
}

/** KL(N(μ_j, σ_j²) ‖ N(0, 1)) = ½ (μ_j² + σ_j² − 1 − log σ_j²)   (Kingma & Welling 2014, appendix B) */
export function klDivergence({ mean, logVariance }: DiagonalNormal): Tensor2D {
  return (
    gaussianKlDivergence(mean, logVariance) ??
    mul(sub(sub(add(square(mean), exp(logVariance)), 1), logVariance), 0.5)
  );
}

/**
 * L(x) = E_q[log p_θ(x|z)] − KL(q_φ(z|x) ‖ p(z)) ≤ log p_θ(x)   (Kingma & Welling 2014, eq. 3)
 *
 * with the expectation estimated by the one sample that ε makes, and the KL exact.
 */
export function elbo(vae: Vae, x: Tensor2D, epsilon: Tensor2D): Elbo {
  const q = encode(vae, x);
  const z = sample(q, epsilon);
  const reconstruction = logConditional(vae, x, z);
  const klPerDimension = klDivergence(q);
  const kl = sum<Tensor1D>(klPerDimension, 1);
  return { q, z, elbo: sub(reconstruction, kl), reconstruction, kl, klPerDimension };
}

/**
 * Every layer from `layerStart`.
 *
 * Measured: 1,500 steps at the figure's defaults then reach −162.5 nats a digit held out; Glorot's a = √(6 / (inputs +
 * outputs)) reaches −164.1, He's √(6 / inputs) −166.6.
 */
export function initialise(rng: Rng, { latent, width }: VaeShape, likelihood: Likelihood = bernoulli): Vae {
  const layer = (inputs: number, outputs: number): Layer => {
    const { kernel, bias } = layerStart(rng, inputs, outputs);
    return { kernel: tensor2d(kernel, [inputs, outputs]), bias: tensor1d(bias) };
  };
  return {
    encoder: {
      hidden: layer(digitPixels, width),
      mean: layer(width, latent),
      logVariance: layer(width, latent),
    },
    decoder: {
      hidden: layer(latent, width),
      logits: layer(width, digitPixels),
      ...(likelihood.kind === "gaussianLearned" && { spread: layer(width, digitPixels) }),
    },
    likelihood,
  };
}
