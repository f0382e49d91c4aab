import { Adam } from "./adam.ts";
import { type ElboGradient, elboGradient } from "./elboGradient.ts";
import { type Estimator, objective } from "./estimators.ts";
import { gradientOf } from "./gradientOf.ts";
import { stack, type Tensor1D, type Tensor2D, tidy, type Variable, variable } from "./tf.ts";
import type { Vae } from "./vae.ts";
import type { Likelihood } from "./likelihood.ts";
import { namesOf } from "./named.ts";
import type { TensorName } from "./vaeShapes.ts";
import { mapWeights, vaeOf, type Weights, weightsOf } from "./weights.ts";

/** What one gradient step sets out from. */
export interface StepInput {
  /** Grey levels 0–1, [batch, 784]. */
  readonly x: Tensor2D;
  /** Standard normal noise, [batch, latent]. */
  readonly epsilon: Tensor2D;
  readonly estimator: Estimator;
  readonly beta: number;
  readonly learningRate: number;
}

/** A network with its optimiser: the weights that change. */
export class Trainer {
  readonly weights: Weights<Variable>;
  readonly adam: Adam<TensorName>;

  #vae: Vae;

  /** Takes over the weights of `initial`. */
  constructor(initial: Vae) {
    this.weights = mapWeights(weightsOf(initial), (weight) => {
      const own = variable(weight);
      weight.dispose();
      return own;
    });
    this.#vae = vaeOf(this.weights, initial.likelihood);
    this.adam = new Adam(this.weights);
  }

  /** The network that these weights make; it changes with them. */
  get vae(): Vae {
    return this.#vae;
  }

  /** Another σ, or another bound of it, from now on; of the same kind as before. */
  setLikelihood(likelihood: Likelihood): void {
    this.#vae = vaeOf(this.weights, likelihood);
  }

  /**
   * One step of gradient ascent on a batch. Gives three numbers, left on the device and owned by the caller: mean
   * reconstruction and mean KL before the step, in nats, and the sum of all weights after it, finite if they are.
   */
  step({ x, epsilon, estimator, beta, learningRate }: StepInput): Tensor1D {
    return tidy(() => {
      const { gradients, reconstruction, kl } =
        (estimator === "reparameterized" ? elboGradient(this.vae, x, epsilon, beta) : null) ??
        this.#automatic(estimator, x, epsilon, beta);
      const weights = this.adam.climb(gradients, learningRate);
      return stack([reconstruction, kl, weights]) as Tensor1D;
    });
  }

  /** The gradient that TensorFlow.js finds, of any estimator's objective on any backend. */
  #automatic(estimator: Estimator, x: Tensor2D, epsilon: Tensor2D, beta: number): ElboGradient {
    const { gradients, parts } = gradientOf(this.weights, () => {
      const { surrogate, reconstruction, kl } = objective(estimator, this.vae, x, epsilon, beta);
      return { surrogate, parts: [reconstruction, kl] };
    });
    const [reconstruction, kl] = parts;
    return { gradients, reconstruction, kl };
  }

  dispose(): void {
    this.adam.dispose();
    for (const name of namesOf(this.weights)) this.weights[name].dispose();
  }
}
