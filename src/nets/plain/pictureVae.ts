import { fillNormal, type Rng } from "../../math/rng.ts";
import { Descent } from "./descent.ts";
import { Mlp } from "./mlp.ts";

/** s, grey levels: how far a pixel may well be from what the decoder says. */
const PIXEL_NOISE = 0.15;
/** log(√(2π) s) */
const LOG_SCALE = 0.5 * Math.log(2 * Math.PI) + Math.log(PIXEL_NOISE);

/** Means over a batch, nats a picture. */
export interface ElboMeans {
  /** E_q[log p(x|z)], by one sample. */
  readonly reconstruction: number;
  /** KL(q(z|x) ‖ p(z)), exact. */
  readonly kl: number;
}

/**
 * A β-VAE of small pictures (lecture 3.1; Kingma & Welling 2014, Higgins et al. 2017), in plain Float64:
 *
 *     prior      p(z)      = N(0, I)
 *     decoder    p_θ(x|z)  = Π_d N(x_d; m_d, s²),   m = MLP of θ at z,   s fixed
 *     encoder    q_φ(z|x)  = N(μ, σ²),                           μ, log σ² = MLP of φ at x
 *     climbed    E_q[log p_θ(x|z)] − β KL(q_φ(z|x) ‖ p(z))
 *
 * Pictures are grey levels in [0, 1], row by row: x is [rows, pixels], z is [rows, latent].
 */
export class PictureVae {
  readonly pixels: number;
  readonly latent: number;
  readonly encoder: Mlp;
  readonly decoder: Mlp;
  readonly encoderDescent: Descent;
  readonly decoderDescent: Descent;

  /** @param width units of each of the two hidden layers. */
  constructor(pixels: number, width: number, latent: number, rng: Rng) {
    this.pixels = pixels;
    this.latent = latent;
    this.encoder = new Mlp([pixels, width, 2 * latent]).draw(rng);
    this.decoder = new Mlp([latent, width, pixels]).draw(rng);
    this.encoderDescent = new Descent(this.encoder.weights.length);
    this.decoderDescent = new Descent(this.decoder.weights.length);
  }

  /** Multiplications of a step for one picture: forward, weights backward, and the decoder's inputs backward. */
  get multiplications(): number {
    return 2 * this.encoder.multiplications + 3 * this.decoder.multiplications;
  }

  /** μ, [rows, latent]: the code that is handed on. */
  mean(x: Float64Array, rows: number): Float64Array {
    const out = this.encoder.forward(x, rows);
    const mu = new Float64Array(rows * this.latent);
    for (let r = 0; r < rows; r++)
      for (let k = 0; k < this.latent; k++) mu[r * this.latent + k] = out[2 * r * this.latent + k];
    return mu;
  }

  /** m, the mean picture of each z, [rows, pixels]. */
  decode(z: Float64Array, rows: number): Float64Array {
    return this.decoder.forward(z, rows).slice(0, rows * this.pixels);
  }

  /** One step of Adam on a batch, with the noise ε ~ N(0, I) of the reparametrization drawn from `rng`. */
  step(x: Float64Array, rows: number, beta: number, learningRate: number, rng: Rng): ElboMeans {
    const means = this.addGradient(x, rows, beta, fillNormal(rng, new Float64Array(rows * this.latent)));
    this.encoderDescent.take(this.encoder.weights, this.encoder.gradient, learningRate);
    this.decoderDescent.take(this.decoder.weights, this.decoder.gradient, learningRate);
    return means;
  }

  /**
   * Adds to both networks' gradients that of the mean loss β KL − log p(x|z), z = μ + σ ε:
   *
   *     −log p(x|z) = Σ_d ½ (m_d − x_d)²/s² + log(√(2π) s)      ∂/∂m_d = (m_d − x_d)/s²
   *     KL = ½ Σ_k μ_k² + σ_k² − 1 − log σ_k²                   ∂/∂μ_k = ∂z_k + β μ_k
   *                                                             ∂/∂log σ_k² = ½ ∂z_k σ_k ε_k + ½ β (σ_k² − 1)
   */
  addGradient(x: Float64Array, rows: number, beta: number, epsilon: Float64Array): ElboMeans {
    const { latent, pixels } = this;
    const q = this.encoder.forward(x, rows);
    const z = new Float64Array(rows * latent);
    let kl = 0;
    for (let r = 0; r < rows; r++)
      for (let k = 0; k < latent; k++) {
        const [mu, logVariance] = [q[2 * r * latent + k], q[(2 * r + 1) * latent + k]];
        z[r * latent + k] = mu + Math.exp(0.5 * logVariance) * epsilon[r * latent + k];
        kl += 0.5 * (mu * mu + Math.exp(logVariance) - 1 - logVariance);
      }
    const means = this.decoder.forward(z, rows);
    const slopes = new Float64Array(rows * pixels);
    let reconstruction = 0;
    for (let d = 0; d < rows * pixels; d++) {
      const off = means[d] - x[d];
      reconstruction -= (0.5 * off * off) / (PIXEL_NOISE * PIXEL_NOISE) + LOG_SCALE;
      slopes[d] = off / (PIXEL_NOISE * PIXEL_NOISE * rows);
    }
    const dz = new Float64Array(rows * latent);
    this.decoder.backward(slopes, dz);
    const dq = new Float64Array(2 * rows * latent);
    for (let r = 0; r < rows; r++)
      for (let k = 0; k < latent; k++) {
        const [at, below] = [2 * r * latent + k, (2 * r + 1) * latent + k];
        const slope = dz[r * latent + k];
        const sigma = Math.exp(0.5 * q[below]);
        dq[at] = slope + (beta * q[at]) / rows;
        dq[below] = 0.5 * slope * sigma * epsilon[r * latent + k] + (0.5 * beta * (sigma * sigma - 1)) / rows;
      }
    this.encoder.backward(dq);
    return { reconstruction: reconstruction / rows, kl: kl / rows };
  }
}
