import type { VaeSnapshot } from "./snapshot.ts";

/** Where q(z|x) lies for some pictures, row-major, pictures × latent. */
interface Seen {
  readonly mean: Float32Array;
  readonly std: Float32Array;
}

/** The held-out digits in the first two dimensions of z; with one dimension they lie on the line z_2 = 0. */
export class Cloud {
  readonly #labels: Uint8Array;
  readonly #latent: number;
  readonly #mean: Float32Array;
  readonly #std: Float32Array;

  constructor(labels: Uint8Array, latent: number) {
    this.#labels = labels;
    this.#latent = latent;
    this.#mean = new Float32Array(2 * labels.length);
    this.#std = new Float32Array(2 * labels.length);
  }

  /** Puts digits `first` … `first + count − 1` where rows `from` … of `seen` say. */
  put(first: number, { mean, std }: Seen, from: number, count: number): void {
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < Math.min(2, this.#latent); j++) {
        this.#mean[2 * (first + i) + j] = mean[(from + i) * this.#latent + j];
        this.#std[2 * (first + i) + j] = std[(from + i) * this.#latent + j];
      }
    }
  }

  /** In arrays of its own. */
  show(): VaeSnapshot["cloud"] {
    return { labels: this.#labels.slice(), mean: this.#mean.slice(), std: this.#std.slice() };
  }
}
