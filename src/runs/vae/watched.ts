import { digitPixels } from "../../data/digitsFormat.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import type { Encoded, Pictures, VaeParams, VaeSnapshot } from "./snapshot.ts";
import { decodePictures, encodeDrawing } from "./pictures.ts";
import type { Vae } from "../../nets/vae.ts";

/** Samples over which the ELBO of a drawing is averaged. */
const samples = 16;

/** A point of the latent space and a drawing that are looked at while the network learns. */
export class Watched {
  readonly #latent: number;
  readonly #noise: Float32Array;
  #z: readonly number[] | null = null;
  #picture: Pictures | null = null;
  #probe: VaeSnapshot["probe"] = null;
  #drawing: Encoded | null = null;

  constructor({ latent, seed }: VaeParams) {
    this.#latent = latent;
    this.#noise = fillNormal(Rng.of(seed, "drawing"), new Float32Array(samples * latent));
  }

  /** Watches this z from now on. Throws a RangeError if it is no z of this network. */
  watchZ(z: readonly number[] | null): void {
    if (z !== null && (z.length !== this.#latent || !z.every(Number.isFinite)))
      throw new RangeError(`A z of this network is ${this.#latent} numbers.`);
    this.#z = z;
    this.#probe = null;
  }

  /** Watches this drawing from now on. Throws a RangeError if it is no picture. */
  watchDrawing(picture: Pictures | null): void {
    if (picture !== null && picture.length !== digitPixels)
      throw new RangeError(`A drawing is ${digitPixels} grey levels, not ${picture.length}.`);
    this.#picture = picture?.slice() ?? null;
    this.#drawing = null;
  }

  /** The watched z decoded by the network as it is now; null if another took its place meanwhile, or there is none. */
  async renewProbe(vae: Vae): Promise<Pictures | null> {
    const z = this.#z;
    if (z === null) return null;
    const picture = await decodePictures(vae, Float32Array.from(z), this.#latent);
    if (z !== this.#z) return null;
    this.#probe = { z, picture };
    return picture.slice();
  }

  /** The watched drawing encoded by the network as it is now; null likewise. */
  async renewDrawing(vae: Vae): Promise<Encoded | null> {
    const picture = this.#picture;
    if (picture === null) return null;
    const drawing = await encodeDrawing(vae, picture, this.#noise);
    if (picture !== this.#picture) return null;
    this.#drawing = drawing;
    return drawing;
  }

  show(): Pick<VaeSnapshot, "probe" | "drawing"> {
    return { probe: this.#probe, drawing: this.#drawing };
  }
}
