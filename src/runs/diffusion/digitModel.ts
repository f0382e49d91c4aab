import { count, readFields } from "../../data/fields.ts";
import type { Digits, DigitSet } from "../../data/digitsFormat.ts";
import { readRunFile } from "../../data/runFile.ts";
import { tensor } from "../../nets/tf.ts";
import type { Vae } from "../../nets/vae.ts";
import { tensorShapes } from "../../nets/vaeShapes.ts";
import { mapWeights, vaeOf } from "../../nets/weights.ts";
import { decodePictures, encodePictures } from "../vae/pictures.ts";
import { takeWeights } from "../vae/save.ts";
import type { Codes, DigitCodes } from "./source.ts";

/** What the site ships, from which digits get their codes: pictures, and a trained VAE's saved run. */
export interface ShippedModel {
  readonly digits: Digits;
  readonly save: Uint8Array;
}

/** The codes of all digits under a trained VAE, and its decoder. */
export interface DigitModel {
  readonly codes: DigitCodes;
  /** The decoder's means for codes one after another. */
  decode(codes: Float64Array): Promise<Uint8Array>;
  dispose(): void;
}

/** Pictures that are encoded at once. */
const PORTION = 1000;
const PIXELS = 784;

/** Encodes every digit. Throws an Error that says what is wrong if the save is none of a VAE with codes on the plane. */
export async function digitModel({ digits, save }: ShippedModel): Promise<DigitModel> {
  const { params, tensors } = readRunFile(save, "vae");
  const sizes = readFields(params, { latent: count, width: count });
  if (sizes.latent !== 2) throw new Error(`Codes of ${sizes.latent} dimensions do not lie on the plane.`);
  const shapes = tensorShapes(sizes);
  const weights = mapWeights(takeWeights(tensors, "", sizes), (values, name) =>
    tensor(values, [...shapes[name]]),
  );
  const vae = vaeOf(weights);
  return {
    codes: { train: await codesOf(vae, digits.train), heldOut: await codesOf(vae, digits.heldOut) },
    decode: (codes) => decodePictures(vae, Float32Array.from(codes), 2),
    dispose: () => {
      for (const weight of Object.values(weights)) weight.dispose();
    },
  };
}

async function codesOf(vae: Vae, { pictures, labels }: DigitSet): Promise<Codes> {
  const codes = { mean: new Float32Array(2 * labels.length), std: new Float32Array(2 * labels.length) };
  for (let from = 0; from < labels.length; from += PORTION) {
    const part = await encodePictures(vae, pictures.subarray(from * PIXELS, (from + PORTION) * PIXELS));
    codes.mean.set(part.mean, 2 * from);
    codes.std.set(part.std, 2 * from);
  }
  return codes;
}
