import { digitPixels } from "../data/digitsFormat.ts";

/** The sizes that say which network it is. */
export interface VaeShape {
  /** Dimensions of z. */
  readonly latent: number;
  /** Units of each of the two hidden layers. */
  readonly width: number;
}

/** The layers, in the order of the computation; each has a kernel and a bias. */
export const layerNames = [
  "encoder.hidden",
  "encoder.mean",
  "encoder.logVariance",
  "decoder.hidden",
  "decoder.logits",
] as const;
export type LayerName = (typeof layerNames)[number];
export type TensorName = `${LayerName}.${"kernel" | "bias"}`;

/** Numbers that go into a layer and come out of it. */
export function layerSizes({
  latent,
  width,
}: VaeShape): Readonly<Record<LayerName, readonly [number, number]>> {
  return {
    "encoder.hidden": [digitPixels, width],
    "encoder.mean": [width, latent],
    "encoder.logVariance": [width, latent],
    "decoder.hidden": [latent, width],
    "decoder.logits": [width, digitPixels],
  };
}

/** Name → shape of every tensor of the network. */
export function tensorShapes(shape: VaeShape): Readonly<Record<TensorName, readonly number[]>> {
  const sizes = layerSizes(shape);
  return Object.fromEntries(
    layerNames.flatMap((layer) => [
      [`${layer}.kernel`, sizes[layer]],
      [`${layer}.bias`, [sizes[layer][1]]],
    ]),
  ) as Record<TensorName, readonly number[]>;
}
