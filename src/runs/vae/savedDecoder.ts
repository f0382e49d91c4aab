import { count, readFields } from "../../data/fields.ts";
import { readRunFile } from "../../data/runFile.ts";
import { tensor } from "../../nets/tf.ts";
import { tensorShapes } from "../../nets/vaeShapes.ts";
import { mapWeights, vaeOf } from "../../nets/weights.ts";
import { decodePictures } from "./pictures.ts";
import { likelihoodNameIn } from "./likelihoodOf.ts";
import { takeWeights } from "./save.ts";
import type { Decoder } from "./snapshot.ts";

/** The decoder p_θ(x|z) of a saved run. Throws an Error that says what is wrong if the bytes are no such run. */
export function savedDecoder(bytes: Uint8Array): Decoder {
  const { params, tensors } = readRunFile(bytes, "vae");
  const likelihood = likelihoodNameIn(params);
  const sizes = { ...readFields(params, { latent: count, width: count }), likelihood };
  const shapes = tensorShapes(sizes);
  const weights = mapWeights(takeWeights(tensors, "", sizes), (values, name) =>
    tensor(values, [...shapes[name]]),
  );
  return {
    decode: (z) => decodePictures(vaeOf(weights), z, sizes.latent),
    dispose: () => {
      for (const weight of Object.values(weights)) weight.dispose();
    },
  };
}
