import { expose } from "comlink";
import { tensorShapes } from "../../src/nets/vaeShapes.ts";
import { Rng } from "../../src/math/rng.ts";
import { elboGradient } from "../../src/nets/elboGradient.ts";
import { startBackend } from "../../src/nets/startBackend.ts";
import { add, type Tensor, tensor, tidy } from "../../src/nets/tf.ts";
import { Trainer } from "../../src/nets/trainer.ts";
import { initialise } from "../../src/nets/vae.ts";
import { wasmFiles } from "../../src/nets/wasmFiles.ts";
import { mapWeights, tensorNames, type Weights } from "../../src/nets/weights.ts";
import { Stream, type TrainingShape } from "./stream.ts";

let pictures = new Uint8Array();
let port: MessagePort;
let index = 0;

/** The gradients of this half and of the other, exchanged in one buffer: without shared memory there is no other way. */
async function exchange(mine: Float32Array<ArrayBuffer>): Promise<Float32Array<ArrayBuffer>> {
  const theirs = new Promise<Float32Array<ArrayBuffer>>((resolve) => {
    port.addEventListener("message", ({ data }) => resolve(data), { once: true });
    port.start();
  });
  port.postMessage(mine, [mine.buffer]);
  return theirs;
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, n) => product * n, 1);

/** Tensors one after another in one array, halved: the mean of two halves is half of their sum. */
function packed(gradients: Weights): Float32Array<ArrayBuffer> {
  const size = tensorNames.reduce((sum, name) => sum + gradients[name].size, 0);
  const numbers = new Float32Array(size);
  let at = 0;
  for (const name of tensorNames) {
    numbers.set(gradients[name].dataSync(), at);
    at += gradients[name].size;
  }
  for (let i = 0; i < size; i++) numbers[i] /= 2;
  return numbers;
}

/** One of two workers that train one network on half of each batch: each keeps a copy of it, and both stay the same. */
const half = {
  setUp: async (given: Uint8Array<ArrayBuffer>, toOther: MessagePort, which: number): Promise<void> => {
    [pictures, port, index] = [given, toOther, which];
    await startBackend("wasm", wasmFiles());
  },
  /** Trains for so many steps: steps a second. */
  train: async (shape: TrainingShape, steps: number): Promise<number> => {
    const trainer = new Trainer(initialise(Rng.of(1, "weights"), shape));
    const stream = new Stream(pictures, shape);
    const shapes = tensorShapes(shape);
    const own = shape.batch / 2;
    const began = performance.now();
    for (let step = 0; step < steps; step++) {
      let mine = new Float32Array();
      tidy(() => {
        const { x, epsilon } = stream.next(index * own, (index + 1) * own);
        const result = elboGradient(trainer.vae, x, epsilon, 1);
        if (result === null) throw new Error("No kernels of our own are in use.");
        mine = packed(result.gradients);
      });
      const kept = mine.slice();
      const theirs = await exchange(mine);
      tidy(() => {
        let at = 0;
        const gradients = mapWeights(trainer.weights, (_, name): Tensor => {
          const dimensions = [...shapes[name]];
          const [from, to] = [at, at + sizeOf(dimensions)];
          at = to;
          return add(
            tensor(kept.subarray(from, to), dimensions),
            tensor(theirs.subarray(from, to), dimensions),
          );
        });
        trainer.adam.climb(gradients, 1e-3);
      });
    }
    const rate = (1000 * steps) / (performance.now() - began);
    trainer.dispose();
    return rate;
  },
};
export type Half = typeof half;
expose(half);
