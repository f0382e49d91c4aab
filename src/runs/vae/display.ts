import { type DigitSet, digitPixels } from "../../data/digitsFormat.ts";
import type { Pictures, VaeParams, VaeSnapshot } from "./snapshot.ts";
import { drawPictures, sigmasOf, type PixelNoise, pixelNoise } from "./drawnPictures.ts";
import { Cloud } from "./cloud.ts";
import { decodePictures, encodePictures } from "./pictures.ts";
import { priorDraws } from "./priorDraws.ts";
import type { Vae } from "../../nets/vae.ts";

type Displayed = Pick<
  VaeSnapshot,
  | "originals"
  | "reconstructions"
  | "reconstructionDraws"
  | "codes"
  | "priorZ"
  | "priorMeans"
  | "priorDraws"
  | "sigmas"
  | "manifold"
  | "cloud"
>;

const side = 15;
const extent = 3;
const classes = 10;

/** The manifold and the cloud are renewed in this many portions: a row of the one, a slice of the other. */
export const portions = side;

/**
 * What a run shows of its network, beside what is watched. It draws from a stream of its own and changes nothing in
 * the run: how often it is renewed makes no difference to the run's numbers.
 */
export class Display {
  readonly #latent: number;
  readonly #heldOut: DigitSet;
  readonly #originals: Pictures;
  readonly #priorZ: Float32Array;
  readonly #cloud: Cloud;
  readonly #manifold = new Uint8Array(side * side * digitPixels);
  #reconstructions: Pictures = new Uint8Array(0);
  #priorMeans: Pictures = new Uint8Array(0);
  #codes: Float32Array = new Float32Array(0);
  #draws: Pictures = new Uint8Array(0);
  #sigmas: Float32Array | null = null;
  readonly #pixelNoise: PixelNoise;
  #next = 0;

  constructor({ latent, seed }: VaeParams, heldOut: DigitSet) {
    this.#latent = latent;
    this.#heldOut = heldOut;
    this.#originals = oneOfEachClass(heldOut);
    this.#priorZ = priorDraws(seed, latent);
    this.#pixelNoise = pixelNoise(seed, 2 * classes);
    this.#cloud = new Cloud(heldOut.labels, latent);
  }

  /**
   * Renews the reconstructions, the samples from the prior and the next `count` portions of manifold and cloud: three
   * passes through the network, however many there are.
   */
  async renew(vae: Vae, count: number): Promise<void> {
    const parts = Array.from({ length: count }, (_, i) => (this.#next + i) % portions);
    this.#next = (this.#next + count) % portions;
    const slices = parts.map((part) => this.#slice(part));
    const seen = await encodePictures(
      vae,
      join([this.#originals, ...slices.map(({ pictures }) => pictures)]),
    );
    const z = [
      seen.mean.subarray(0, classes * this.#latent),
      this.#priorZ,
      ...parts.map((row) => this.#rowOfZ(row)),
    ];
    const decoded = await decodePictures(
      vae,
      Float32Array.from(z.flatMap((some) => [...some])),
      this.#latent,
    );
    const pictures = (from: number, count: number): Pictures =>
      decoded.slice(from * digitPixels, (from + count) * digitPixels);
    const shown = Float32Array.from([...z[0], ...z[1]]);
    const drawn = await drawPictures(vae, shown, this.#latent, this.#pixelNoise);
    this.#draws = drawn.draws;
    this.#codes = seen.mean.slice(0, classes * this.#latent);
    this.#sigmas = sigmasOf(drawn.sigma, classes);
    this.#reconstructions = pictures(0, classes);
    this.#priorMeans = pictures(classes, classes);
    parts.forEach((row, i) => {
      this.#manifold.set(pictures(2 * classes + i * side, side), row * side * digitPixels);
    });
    let from = classes;
    for (const { first, pictures } of slices) {
      const digits = pictures.length / digitPixels;
      this.#cloud.put(first, seen, from, digits);
      from += digits;
    }
  }

  /** What is shown, in arrays of its own. */
  show(): Displayed {
    return {
      originals: this.#originals.slice(),
      reconstructions: this.#reconstructions.slice(),
      reconstructionDraws: this.#draws.slice(0, classes * digitPixels),
      codes: this.#codes.slice(),
      priorZ: this.#priorZ.slice(),
      priorMeans: this.#priorMeans.slice(),
      priorDraws: this.#draws.slice(classes * digitPixels),
      sigmas: this.#sigmas?.slice() ?? null,
      manifold: { side, extent, pictures: this.#manifold.slice() },
      cloud: this.#cloud.show(),
    };
  }

  /** The held-out digits of a portion. */
  #slice(part: number): { first: number; pictures: Pictures } {
    const digits = this.#heldOut.labels.length;
    const first = Math.floor((part * digits) / portions);
    const end = Math.floor(((part + 1) * digits) / portions);
    return { first, pictures: this.#heldOut.pictures.subarray(first * digitPixels, end * digitPixels) };
  }

  /** The z's of a row of the manifold, z_2 = `extent` in the top one; the dimensions beyond two are 0. */
  #rowOfZ(row: number): Float32Array {
    const along = (i: number): number => extent * ((2 * i) / (side - 1) - 1);
    const z = new Float32Array(side * this.#latent);
    for (let column = 0; column < side; column++) {
      z[column * this.#latent] = along(column);
      if (this.#latent > 1) z[column * this.#latent + 1] = -along(row);
    }
    return z;
  }
}

/** The first digit of each class; a class that is missing lends the place to whatever digit there is. */
function oneOfEachClass({ pictures, labels }: DigitSet): Pictures {
  return join(
    Array.from({ length: classes }, (_, label) => {
      const digit = labels.includes(label) ? labels.indexOf(label) : label % labels.length;
      return pictures.subarray(digit * digitPixels, (digit + 1) * digitPixels);
    }),
  );
}

function join(parts: readonly Pictures[]): Pictures {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
