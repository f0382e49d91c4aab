import { digitPixels } from "../../data/digitsFormat.ts";
import { count, readFields } from "../../data/fields.ts";
import { readRunFile } from "../../data/runFile.ts";
import { take } from "../../data/tensors.ts";
import { Mlp } from "../../nets/plain/mlp.ts";

/**
 * The decoder of a saved run of `vae`, in plain numbers: E[x|z] = sigmoid(l), l = logits of θ at z. One picture is
 * eighty thousand multiplications, a tenth of a millisecond: the first page shall not send for TensorFlow.js to do them (0.7 MB).
 *
 * @returns what makes pictures of codes: z, row by row, [pictures, latent], into grey levels 0–255, [pictures, 784].
 * @throws an Error that says what is wrong if the bytes are no such run.
 */
export function plainDecoder(bytes: Uint8Array): (z: ArrayLike<number>) => Uint8Array {
  const { params, tensors } = readRunFile(bytes, "vae");
  const { latent, width } = readFields(params, { latent: count, width: count });
  const net = new Mlp([latent, width, digitPixels]);
  const layers = [
    take(tensors, "decoder.hidden.kernel", "F32", [latent, width], "finite"),
    take(tensors, "decoder.hidden.bias", "F32", [width], "finite"),
    take(tensors, "decoder.logits.kernel", "F32", [width, digitPixels], "finite"),
    take(tensors, "decoder.logits.bias", "F32", [digitPixels], "finite"),
  ];
  let place = 0;
  for (const numbers of layers) {
    net.weights.set(numbers, place);
    place += numbers.length;
  }
  return (z) => {
    const rows = z.length / latent;
    const logits = net.forward(Float64Array.from(z), rows);
    const greys = new Uint8Array(rows * digitPixels);
    for (let i = 0; i < greys.length; i++) greys[i] = Math.round(255 / (1 + Math.exp(-logits[i])));
    return greys;
  };
}
