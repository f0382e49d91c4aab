import { transfer, wrap } from "comlink";
import { loadDigits } from "../../src/data/digits.ts";
import type { Bare } from "./bare.worker.ts";
import type { Half } from "./half.worker.ts";
import { type Batch, batches, type Contestant, startWeights } from "./problem.ts";
import type { TrainingShape } from "./stream.ts";

const ours = (path: string): Worker =>
  new Worker(new URL("./ours.worker.ts", import.meta.url), { type: "module", name: path });

const jax = (device: string): Worker =>
  new Worker(new URL("./jax.worker.ts", import.meta.url), { type: "module", name: device });

/** Each with a worker, and a library, of its own. */
const workers = {
  "wasm-relaxed": () => ours("wasm-relaxed"),
  "wasm-simd": () => ours("wasm-simd"),
  transposing: () => ours("transposing"),
  layers: () => new Worker(new URL("./layers.worker.ts", import.meta.url), { type: "module" }),
  jax: () => jax("wasm"),
  webgl: () => ours("webgl"),
  "jax-webgpu": () => jax("webgpu"),
};
export type ContestantName = keyof typeof workers;

const running = new Map<ContestantName, ReturnType<typeof wrap<Contestant>>>();
let steps: readonly Batch[] = [];

/** What the script that opened the page calls. */
export interface Bench {
  /** Loads the digits, and deals out so many batches. */
  prepare(count: number): Promise<void>;
  /** Starts a contestant: null, or why it cannot run here. */
  start(name: ContestantName): Promise<string | null>;
  /** A contestant takes the steps `from` … `to` − 1: milliseconds of each. */
  take(name: ContestantName, from: number, to: number): Promise<number[]>;
  /** Steps a second of training and nothing else, over so many milliseconds. */
  bare(shape: TrainingShape, milliseconds: number): Promise<number>;
  /** Steps a second of two workers that take half of each batch, over so many steps. */
  halves(shape: TrainingShape, steps: number): Promise<number>;
  /** A contestant's loss on batch `index`, as its weights are now. */
  loss(name: ContestantName, index: number): Promise<number>;
}

async function trainingPictures(): Promise<Uint8Array<ArrayBuffer>> {
  const { train } = await loadDigits(document.baseURI, fetch.bind(globalThis)).all;
  return train.pictures.slice();
}

async function startBare() {
  const worker = wrap<Bare>(new Worker(new URL("./bare.worker.ts", import.meta.url), { type: "module" }));
  await worker.setUp(await trainingPictures());
  return worker;
}

async function startHalves() {
  const { port1, port2 } = new MessageChannel();
  const pictures = await trainingPictures();
  return Promise.all(
    [port1, port2].map(async (port, index) => {
      const worker = wrap<Half>(new Worker(new URL("./half.worker.ts", import.meta.url), { type: "module" }));
      await worker.setUp(pictures, transfer(port, [port]), index);
      return worker;
    }),
  );
}

let bare: ReturnType<typeof startBare> | null = null;
let halves: ReturnType<typeof startHalves> | null = null;

const bench: Bench = {
  prepare: async (count) => {
    steps = batches(await trainingPictures(), count);
  },
  bare: async (shape, milliseconds) => {
    bare ??= startBare();
    return (await bare).train(shape, milliseconds);
  },
  halves: async (shape, steps) => {
    halves ??= startHalves();
    return Math.min(...(await Promise.all((await halves).map((half) => half.train(shape, steps)))));
  },
  start: async (name) => {
    const worker = wrap<Contestant>(workers[name]());
    try {
      await worker.setUp(startWeights());
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    running.set(name, worker);
    return null;
  },
  take: async (name, from, to) => contestant(name).take(steps.slice(from, to)),
  loss: async (name, index) => contestant(name).loss(steps[index]),
};

function contestant(name: ContestantName): ReturnType<typeof wrap<Contestant>> {
  const worker = running.get(name);
  if (worker === undefined) throw new Error(`${name} was not started.`);
  return worker;
}

Object.assign(globalThis, { bench });
