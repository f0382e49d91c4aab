import type { VaeShape } from "../../src/nets/vaeShapes.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { Batches } from "../../src/runs/vae/batches.ts";
import { toTensor } from "../../src/runs/vae/pictures.ts";
import { type Tensor2D, tensor2d } from "../../src/nets/tf.ts";

/** A network and how many digits it learns from at a time. */
export interface TrainingShape extends VaeShape {
  readonly batch: number;
}

export const pixels = 784;

/** Batches as a run of the site deals them out: digits in random order, noise of their own. */
export class Stream {
  readonly #pictures: Uint8Array;
  readonly #shape: TrainingShape;
  readonly #batches: Batches;
  readonly #noise = Rng.of(1, "noise");

  constructor(pictures: Uint8Array, shape: TrainingShape) {
    this.#pictures = pictures;
    this.#shape = shape;
    this.#batches = new Batches(pictures.length / pixels, Rng.of(1, "batches"));
  }

  /** The next batch, or of its examples those from `from` to `to`. */
  next(from = 0, to = this.#shape.batch): { x: Tensor2D; epsilon: Tensor2D } {
    const { batch, latent } = this.#shape;
    const indices = this.#batches.next(batch);
    const noise = fillNormal(this.#noise, new Float32Array(batch * latent));
    return {
      x: toTensor(this.#pictures, indices.subarray(from, to)),
      epsilon: tensor2d(noise.subarray(from * latent, to * latent), [to - from, latent]),
    };
  }
}
