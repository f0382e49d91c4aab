import { backgroundCoordinates, type Camera, photograph } from "../../control/gridPicture.ts";
import { columnOf, rowOf } from "../../control/gridworld.ts";
import { linearReading, rSquared } from "../../math/leastSquares.ts";
import { Rng, uniform } from "../../math/rng.ts";
import type { PictureVae } from "../../nets/plain/pictureVae.ts";
import { greys } from "./eyes.ts";
import { HELD_OUT } from "./settings.ts";
import type { Reading, ReadoutRow } from "./snapshot.ts";

interface Exposures {
  readonly states: readonly number[];
  readonly bytes: readonly Uint8Array[];
  /** Grey levels, one picture after another. */
  readonly x: Float64Array;
  readonly places: readonly (readonly number[])[];
  readonly backgrounds: readonly (readonly number[])[];
}

/** Moments at which each state is photographed to tell variances apart. */
const MOMENTS = 12;

/** Pictures that no network has seen, of cells drawn evenly, and what can be read off them and off their codes. */
export class Readout {
  readonly #camera: Camera;
  readonly #fitted: Exposures;
  readonly #read: Exposures;
  #fromPixels: number | null = null;

  constructor(camera: Camera) {
    this.#camera = camera;
    this.#fitted = expose(camera, "fitted", HELD_OUT.fitted);
    this.#read = expose(camera, "held out", HELD_OUT.read);
  }

  get shown(): readonly Uint8Array[] {
    return this.#read.bytes.slice(0, HELD_OUT.shown);
  }

  /** What the VAE makes of the pictures that are shown. */
  rebuilt(vae: PictureVae): readonly Uint8Array[] {
    const count = HELD_OUT.shown;
    const x = this.#read.x.subarray(0, count * vae.pixels);
    const means = vae.decode(vae.mean(x, count), count);
    return Array.from({ length: count }, (_, k) =>
      Uint8Array.from(means.subarray(k * vae.pixels, (k + 1) * vae.pixels), (grey) =>
        Math.round(255 * Math.min(1, Math.max(0, grey))),
      ),
    );
  }

  /** R² of row and column together, and each held-out picture's reading. */
  position(vae: PictureVae): { readonly r2: number; readonly readings: readonly Reading[] } {
    const { places } = this.#read;
    const read = this.#reading(codes(vae, this.#fitted), codes(vae, this.#read), "places");
    const readings = places.map(([row, column], k) => ({
      row,
      column,
      readRow: read[k][0],
      readColumn: read[k][1],
    }));
    return { r2: rSquared(places, read) ?? 0, readings };
  }

  /** R² of the background, off z; null where there is none, or nothing to say of it. */
  background(vae: PictureVae): number | null {
    if (this.#read.backgrounds[0].length === 0) return null;
    const read = this.#reading(codes(vae, this.#fitted), codes(vae, this.#read), "backgrounds");
    return rSquared(this.#read.backgrounds, read);
  }

  /** R² of row and column off the pixels themselves. */
  get fromPixels(): number {
    this.#fromPixels ??=
      rSquared(this.#read.places, this.#reading(rowsOf(this.#fitted), rowsOf(this.#read), "places")) ?? 0;
    return this.#fromPixels;
  }

  /** All that is read off, by name. */
  rows(vae: PictureVae, plain: PictureVae | null): readonly ReadoutRow[] {
    const background = this.background(vae);
    return [
      { name: "latent", r2: this.position(vae).r2 },
      { name: "pixels", r2: this.fromPixels },
      ...(plain === null ? [] : [{ name: "plain", r2: this.position(plain).r2 } as const]),
      ...(background === null ? [] : [{ name: "background", r2: background } as const]),
    ];
  }

  /**
   * The share of the pixels' variance that is due to the state, by the law of total variance,
   *
   *     Σ_d Var(E[x_d | state]) / Σ_d Var(x_d)
   *
   * over all cells, each photographed at the same moments.
   */
  get relevant(): number {
    const { world, width, height } = this.#camera;
    const size = width * height;
    const all = moments(size);
    const means = moments(size);
    for (const state of world.open) {
      const mean = new Float64Array(size);
      for (let moment = 0; moment < MOMENTS; moment++) {
        const x = greys(photograph(this.#camera, state, "variance", moment));
        all.add(x);
        for (let d = 0; d < size; d++) mean[d] += x[d] / MOMENTS;
      }
      means.add(mean);
    }
    const [due, total] = [means.variance(), all.variance()];
    return total === 0 ? 0 : due / total;
  }

  #reading(fit: Rows, of: Rows, what: "places" | "backgrounds"): readonly Float64Array[] {
    const read = linearReading(fit, this.#fitted[what]);
    return of.map((features) => read(features));
  }
}

type Rows = readonly ArrayLike<number>[];

function expose(camera: Camera, film: string, count: number): Exposures {
  const { world, seed, width, height } = camera;
  const rng = Rng.of(seed, film);
  const states = Array.from(
    { length: count },
    () => world.open[Math.floor(uniform(rng) * world.open.length)],
  );
  const bytes = states.map((state, moment) => photograph(camera, state, film, moment));
  const x = new Float64Array(count * width * height);
  bytes.forEach((picture, k) => x.set(greys(picture), k * picture.length));
  return {
    states,
    bytes,
    x,
    places: states.map((state) => [rowOf(world, state), columnOf(world, state)]),
    backgrounds: states.map((_, moment) => backgroundCoordinates(camera, film, moment)),
  };
}

function codes(vae: PictureVae, { x, states }: Exposures): Rows {
  const mu = vae.mean(x, states.length);
  return states.map((_, k) => mu.subarray(k * vae.latent, (k + 1) * vae.latent));
}

const rowsOf = ({ bytes }: Exposures): Rows => bytes.map((picture) => greys(picture));

/** Running sums of many pictures, pixel by pixel. */
function moments(size: number) {
  const [sum, squares] = [new Float64Array(size), new Float64Array(size)];
  let count = 0;
  return {
    add(x: Float64Array): void {
      count++;
      for (let d = 0; d < size; d++) {
        sum[d] += x[d];
        squares[d] += x[d] * x[d];
      }
    },
    /** Of all pixels together. */
    variance: (): number =>
      sum.reduce((all, s, d) => all + Math.max(0, squares[d] / count - (s / count) ** 2), 0),
  };
}
