import { layerSizes, type TensorName } from "../../src/nets/vaeShapes.ts";
import type { Weights } from "../../src/nets/weights.ts";

/** The same VAE in plain double precision, one number at a time: the truth for the network in TensorFlow.js. */
export interface PlainElbo {
  readonly reconstruction: number;
  readonly kl: number;
}

type Numbers = Weights<Float64Array>;

/** Mean over the batch of log p(x|z) and of KL(q(z|x) ‖ p(z)). */
export function plainElbo(
  weights: Numbers,
  shape: { latent: number; width: number },
  x: ArrayLike<number>,
  epsilon: ArrayLike<number>,
): PlainElbo {
  const sizes = layerSizes(shape);
  const layer = (name: keyof typeof sizes, input: ArrayLike<number>): Float64Array => {
    const [inputs, outputs] = sizes[name];
    const kernel = weights[`${name}.kernel` as TensorName];
    const out = Float64Array.from(weights[`${name}.bias` as TensorName]);
    for (let i = 0; i < inputs; i++)
      for (let j = 0; j < outputs; j++) out[j] += input[i] * kernel[i * outputs + j];
    return out;
  };
  const relu = (a: Float64Array): Float64Array => a.map((value) => Math.max(0, value));
  const batch = x.length / 784;
  let [reconstruction, kl] = [0, 0];
  for (let n = 0; n < batch; n++) {
    const picture = Float64Array.from({ length: 784 }, (_, d) => x[n * 784 + d]);
    const h = relu(layer("encoder.hidden", picture));
    const [mean, logVariance] = [layer("encoder.mean", h), layer("encoder.logVariance", h)];
    const z = mean.map((mu, j) => mu + Math.exp(logVariance[j] / 2) * epsilon[n * shape.latent + j]);
    const logits = layer("decoder.logits", relu(layer("decoder.hidden", z)));
    logits.forEach((l, d) => {
      const p = 1 / (1 + Math.exp(-l));
      reconstruction += (picture[d] * Math.log(p) + (1 - picture[d]) * Math.log(1 - p)) / batch;
    });
    mean.forEach((mu, j) => {
      kl += (0.5 * (mu ** 2 + Math.exp(logVariance[j]) - 1 - logVariance[j])) / batch;
    });
  }
  return { reconstruction, kl };
}
