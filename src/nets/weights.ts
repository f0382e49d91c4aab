import { type LayerName, layerNames, spreadLayer, type TensorName } from "./vaeShapes.ts";
import type { Tensor } from "./tf.ts";
import type { Layer } from "./layer.ts";
import { bernoulli, type Likelihood } from "./likelihood.ts";
import { mapNamed, type Named } from "./named.ts";
import type { Vae } from "./vae.ts";

/** A network as a flat list, by name: for the optimiser, the files and whoever walks over all of it. */
export type Weights<T = Tensor> = Named<T, TensorName>;

/** The names of the weights that every network has, in the order of the computation. */
export const tensorNames: readonly TensorName[] = layerNames.flatMap((layer): TensorName[] => [
  `${layer}.kernel`,
  `${layer}.bias`,
]);

/** The weights of a network by name; the same tensors. */
export function weightsOf({ encoder, decoder }: Pick<Vae, "encoder" | "decoder">): Weights {
  return {
    ...named("encoder.hidden", encoder.hidden),
    ...named("encoder.mean", encoder.mean),
    ...named("encoder.logVariance", encoder.logVariance),
    ...named("decoder.hidden", decoder.hidden),
    ...named("decoder.logits", decoder.logits),
    ...(decoder.spread && named(spreadLayer, decoder.spread)),
  } as Weights;
}

/** The network that these weights make; the same tensors. */
export function vaeOf(weights: Weights, likelihood: Likelihood = bernoulli): Vae {
  const all: Named = weights;
  const layer = (name: LayerName | typeof spreadLayer): Layer =>
    ({ kernel: all[`${name}.kernel`], bias: all[`${name}.bias`] }) as Layer;
  return {
    encoder: {
      hidden: layer("encoder.hidden"),
      mean: layer("encoder.mean"),
      logVariance: layer("encoder.logVariance"),
    },
    decoder: {
      hidden: layer("decoder.hidden"),
      logits: layer("decoder.logits"),
      ...(likelihood.kind === "gaussianLearned" && { spread: layer(spreadLayer) }),
    },
    likelihood,
  };
}

/** Something made of each weight. */
export const mapWeights = <A, B>(weights: Weights<A>, f: (weight: A, name: TensorName) => B): Weights<B> =>
  mapNamed(weights, f);

const named = (layer: string, { kernel, bias }: Layer): Record<string, Tensor> => ({
  [`${layer}.kernel`]: kernel,
  [`${layer}.bias`]: bias,
});
