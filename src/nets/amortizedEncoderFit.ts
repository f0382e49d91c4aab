import { meanOf } from "../math/meanOf.ts";
import { Climber } from "../inference/familyFits.ts";
import { type Gaussians, type Slopes } from "../inference/familySlopes.ts";
import { backward, type EncoderShape, forward, initialEncoder } from "./amortizedEncoder.ts";
import { take } from "./contextLoss.ts";
import { type Tensor2D, tensor2d, tidy } from "./tf.ts";

interface EncoderFitInput extends EncoderShape {
  /** The data that it is fitted to. */
  readonly x: Float64Array;
  readonly seed: number;
  /** q for every x, to start from. */
  readonly start: { readonly mean: number; readonly std: number };
}

/**
 * The network as a family of q's: TensorFlow.js runs it forwards and backwards in single precision; its weights climb
 * in double, by the same Adam as the other families'.
 */
export class EncoderFit {
  readonly climber: Climber;
  readonly #shape: EncoderShape;
  readonly #centre: number;
  readonly #spread: number;
  readonly #x: Tensor2D;

  constructor({ x, seed, width, start }: EncoderFitInput) {
    this.#shape = { width };
    this.climber = new Climber(initialEncoder(seed, { width }, start));
    this.#centre = meanOf(x);
    const variance = meanOf(x.map((value) => (value - this.#centre) ** 2));
    // A single point has no spread to divide by.
    this.#spread = Math.sqrt(variance) || 1;
    this.#x = this.#standardised(x);
  }

  /** q(z|x_i) of the data, with the weights as they are or with those given. */
  gaussians(weights: Float64Array = this.climber.values): Promise<Gaussians> {
    return pairsOf(forward(weights, this.#shape, this.#x));
  }

  /** q(z|x) for any x. */
  gaussiansAt(x: Float64Array): Promise<Gaussians> {
    const answers = tidy(() => forward(this.climber.values, this.#shape, this.#standardised(x)));
    return pairsOf(answers);
  }

  /** The gradient of the mean ELBO over the data in every weight, from the slopes of each point. */
  async gradient({ mean, logStd }: Slopes): Promise<Float64Array> {
    const share = Float32Array.from({ length: 2 * mean.length }, (_, k) => {
      const slope = k % 2 === 0 ? mean : logStd;
      return slope[k >> 1] / mean.length;
    });
    const gradient = tidy(() =>
      backward(this.climber.values, this.#shape, this.#x, tensor2d(share, [mean.length, 2])),
    );
    return Float64Array.from((await take(gradient)).flatMap((part) => [...part]));
  }

  dispose(): void {
    this.#x.dispose();
  }

  #standardised(x: Float64Array): Tensor2D {
    return tensor2d(
      Float32Array.from(x, (value) => (value - this.#centre) / this.#spread),
      [x.length, 1],
    );
  }
}

async function pairsOf(answers: Tensor2D): Promise<Gaussians> {
  const [pairs] = await take([answers]);
  const column = (k: number) => Float64Array.from({ length: pairs.length / 2 }, (_, i) => pairs[2 * i + k]);
  return { mean: column(0), logStd: column(1) };
}
