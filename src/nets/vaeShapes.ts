import { digitPixels } from "../data/digitsFormat.ts";

/** What the decoder's numbers mean: see `likelihood.ts`. */
export type LikelihoodName = "bernoulli" | "gaussian" | "gaussianLearned";

/** The sizes that say which network it is. */
export interface VaeShape {
  /** Dimensions of z. */
  readonly latent: number;
  /** Units of each of the two hidden layers. */
  readonly width: number;
  /** Bernoulli where none is named. A learned σ has a layer of its own. */
  readonly likelihood?: LikelihoodName;
}

/** The layers that every network has, in the order of the computation; each has a kernel and a bias. */
export const layerNames = [
  "encoder.hidden",
  "encoder.mean",
  "encoder.logVariance",
  "decoder.hidden",
  "decoder.logits",
] as const;
export type LayerName = (typeof layerNames)[number];
export type TensorName = `${LayerName}.${"kernel" | "bias"}`;

/** The layer that a learned σ comes out of. Its tensors ride along with the rest: whoever walks over all meets them last. */
export const spreadLayer = "decoder.spread";

type Sizes = readonly [inputs: number, outputs: number];

/** Numbers that go into a layer and come out of it. */
export function layerSizes({ latent, width, likelihood }: VaeShape): Readonly<Record<LayerName, Sizes>> {
  return {
    "encoder.hidden": [digitPixels, width],
    "encoder.mean": [width, latent],
    "encoder.logVariance": [width, latent],
    "decoder.hidden": [latent, width],
    "decoder.logits": [width, digitPixels],
    ...(likelihood === "gaussianLearned" && { [spreadLayer]: [width, digitPixels] as const }),
  };
}

/** Name → shape of every tensor of the network. */
export function tensorShapes(shape: VaeShape): Readonly<Record<TensorName, readonly number[]>> {
  return Object.fromEntries(
    Object.entries(layerSizes(shape)).flatMap(([layer, sizes]) => [
      [`${layer}.kernel`, sizes],
      [`${layer}.bias`, [sizes[1]]],
    ]),
  ) as Record<TensorName, readonly number[]>;
}
