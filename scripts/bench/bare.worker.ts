import { expose } from "comlink";
import { Rng } from "../../src/math/rng.ts";
import { startBackend } from "../../src/nets/startBackend.ts";
import { tidy } from "../../src/nets/tf.ts";
import { Trainer } from "../../src/nets/trainer.ts";
import { initialise } from "../../src/nets/vae.ts";
import { wasmFiles } from "../../src/nets/wasmFiles.ts";
import { Stream, type TrainingShape } from "./stream.ts";

let pictures = new Uint8Array();
let current: { readonly key: string; readonly trainer: Trainer; readonly stream: Stream } | null = null;

/** Goes on with the run of this shape, or begins it. */
function runOf(shape: TrainingShape) {
  const key = JSON.stringify(shape);
  if (current?.key !== key) {
    current?.trainer.dispose();
    const trainer = new Trainer(initialise(Rng.of(1, "weights"), shape));
    current = { key, trainer, stream: new Stream(pictures, shape) };
  }
  return current;
}

/** Training and nothing else: no held-out digits, no pictures, nothing read back. */
const bare = {
  setUp: async (given: Uint8Array<ArrayBuffer>): Promise<void> => {
    pictures = given;
    await startBackend("wasm", wasmFiles());
  },
  /** Trains for so long, at least one step: steps a second. */
  train: (shape: TrainingShape, milliseconds: number): number => {
    const { trainer, stream } = runOf(shape);
    const began = performance.now();
    let steps = 0;
    do {
      tidy(() => {
        trainer.step({ ...stream.next(), estimator: "reparameterized", beta: 1, learningRate: 1e-3 });
      });
      steps++;
    } while (performance.now() - began < milliseconds);
    return (1000 * steps) / (performance.now() - began);
  },
};
export type Bare = typeof bare;
expose(bare);
