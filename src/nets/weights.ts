import { type LayerName, layerNames, type TensorName } from "./vaeShapes.ts";
import type { Tensor } from "./tf.ts";
import type { Layer } from "./layer.ts";
import type { Named } from "./named.ts";
import type { Vae } from "./vae.ts";

/** A network as a flat list, by name: for the optimiser, the files and whoever walks over all of it. */
export type Weights<T = Tensor> = Named<T, TensorName>;

/** The names of all weights, in the order of the computation. */
export const tensorNames: readonly TensorName[] = layerNames.flatMap((layer): TensorName[] => [
  `${layer}.kernel`,
  `${layer}.bias`,
]);

/** The weights of a network by name; the same tensors. */
export function weightsOf(vae: Vae): Weights {
  const { hidden, mean, logVariance } = vae.encoder;
  return {
    ...named("encoder.hidden", hidden),
    ...named("encoder.mean", mean),
    ...named("encoder.logVariance", logVariance),
    ...named("decoder.hidden", vae.decoder.hidden),
    ...named("decoder.logits", vae.decoder.logits),
  } as Weights;
}

/** The network that these weights make; the same tensors. */
export function vaeOf(weights: Weights): Vae {
  const layer = (name: LayerName): Layer =>
    ({ kernel: weights[`${name}.kernel`], bias: weights[`${name}.bias`] }) as Layer;
  return {
    encoder: {
      hidden: layer("encoder.hidden"),
      mean: layer("encoder.mean"),
      logVariance: layer("encoder.logVariance"),
    },
    decoder: { hidden: layer("decoder.hidden"), logits: layer("decoder.logits") },
  };
}

/** Something made of each weight. */
export function mapWeights<A, B>(weights: Weights<A>, f: (weight: A, name: TensorName) => B): Weights<B> {
  return Object.fromEntries(tensorNames.map((name) => [name, f(weights[name], name)])) as Weights<B>;
}

const named = (layer: LayerName, { kernel, bias }: Layer): Record<string, Tensor> => ({
  [`${layer}.kernel`]: kernel,
  [`${layer}.bias`]: bias,
});
