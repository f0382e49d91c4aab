import { tensor, tidy } from "../../nets/tf.ts";
import { tensorNames } from "../../nets/weights.ts";
import type { Training } from "../vae/training.ts";
import { nearestRung, type Rung, rungFile } from "./ladder.ts";
import { readRung, type ShippedRung } from "./rung.ts";

/** Fetches a file of the site by its path below the root; rejects with a sentence for the reader. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** What a run begins from: the shipped run whose β is the nearest. */
export class Start {
  readonly #file: FetchFile;
  readonly #rungs = new Map<Rung, Promise<ShippedRung>>();
  #rung: ShippedRung | null = null;

  constructor(file: FetchFile) {
    this.#file = file;
  }

  /** The run begun from. Throws before the first `put`. */
  get rung(): ShippedRung {
    if (this.#rung === null) throw new Error("The run has not begun.");
    return this.#rung;
  }

  /** Puts the weights of the nearest run in the place of the network's. Says whether that changed them. */
  async put(training: Training, beta: number): Promise<boolean> {
    const rung = await this.#load(nearestRung(beta));
    if (rung === this.#rung) return false;
    this.#rung = rung;
    const { weights } = training.trainer;
    tidy(() => {
      for (const name of tensorNames) weights[name].assign(tensor(rung.weights[name], weights[name].shape));
    });
    return true;
  }

  /** Takes note of the run that a saved one was begun from. */
  async recall(beta: number): Promise<void> {
    this.#rung = await this.#load(nearestRung(beta));
  }

  /** A load that failed may be tried again. */
  #load(rung: Rung): Promise<ShippedRung> {
    const known = this.#rungs.get(rung);
    if (known) return known;
    const loading = this.#file(rungFile(rung)).then(readRung);
    this.#rungs.set(rung, loading);
    loading.catch(() => this.#rungs.delete(rung));
    return loading;
  }
}
