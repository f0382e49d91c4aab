import { readModelFile } from "../../data/modelFile.ts";
import { tensorShapes } from "../../nets/vaeShapes.ts";
import type { Decoder } from "./snapshot.ts";
import { decodePictures } from "./pictures.ts";
import { tensor } from "../../nets/tf.ts";
import { mapWeights, vaeOf, type Weights } from "../../nets/weights.ts";

/** The decoder p_θ(x|z) of a saved run. Throws an Error that says what is wrong if the bytes are no such run. */
export function savedDecoder(bytes: Uint8Array): Decoder {
  const { params, weights } = readModelFile(bytes);
  const shapes = tensorShapes(params);
  const tensors: Weights = mapWeights(weights, (values, name) => tensor(values, [...shapes[name]]));
  return {
    decode: (z) => decodePictures(vaeOf(tensors), z, params.latent),
    dispose: () => {
      for (const weight of Object.values(tensors)) weight.dispose();
    },
  };
}
