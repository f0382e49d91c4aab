import { wrap } from "comlink";
import { loadDigits } from "../../src/data/digits.ts";
import { type Batch, batches, type Contestant, startWeights } from "./problem.ts";

const ours = (path: string): Worker =>
  new Worker(new URL("./ours.worker.ts", import.meta.url), { type: "module", name: path });

/** Each with a worker, and a library, of its own. */
const workers = {
  "wasm-relaxed": () => ours("wasm-relaxed"),
  "wasm-simd": () => ours("wasm-simd"),
  transposing: () => ours("transposing"),
  layers: () => new Worker(new URL("./layers.worker.ts", import.meta.url), { type: "module" }),
  jax: () => new Worker(new URL("./jax.worker.ts", import.meta.url), { type: "module" }),
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
  /** A contestant's loss on batch `index`, as its weights are now. */
  loss(name: ContestantName, index: number): Promise<number>;
}

const bench: Bench = {
  prepare: async (count) => {
    const { train } = await loadDigits(document.baseURI, fetch.bind(globalThis)).all;
    steps = batches(train.pictures, count);
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
