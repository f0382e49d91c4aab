import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { env, ready, setBackend } from "@tensorflow/tfjs-core";
import { expose } from "comlink";
import { tensorShapes } from "../../src/data/vaeShapes.ts";
import { tensor1d, tensor2d, type Tensor } from "../../src/nets/tf.ts";
import { Trainer } from "../../src/nets/trainer.ts";
import { useTransposedMatMul } from "../../src/nets/transposedMatMul.ts";
import { wasmFiles } from "../../src/nets/wasmFiles.ts";
import { tensorNames, vaeOf, type Weights } from "../../src/nets/weights.ts";
import { type Batch, batch, type Contestant, learningRate, shape, type StartWeights } from "./problem.ts";

function tensorsOf(start: StartWeights): Weights {
  const shapes = tensorShapes(shape);
  const tensor = (name: keyof StartWeights): Tensor => {
    const [rows, columns] = shapes[name];
    return columns === undefined ? tensor1d(start[name]) : tensor2d(start[name], [rows, columns]);
  };
  return Object.fromEntries(tensorNames.map((name) => [name, tensor(name)])) as Weights;
}

let trainer: Trainer;

function step(input: Batch): number {
  const x = tensor2d(input.x, [batch, 784]);
  const epsilon = tensor2d(input.epsilon, [batch, shape.latent]);
  const numbers = trainer.step({ x, epsilon, estimator: "reparameterized", beta: 1, learningRate });
  const [reconstruction, kl] = numbers.dataSync();
  for (const tensor of [x, epsilon, numbers]) tensor.dispose();
  return kl - reconstruction;
}

/** The site's own training step, on the WebAssembly backend as the site sets it up. */
const contestant: Contestant = {
  setUp: async (start) => {
    setWasmPaths(wasmFiles());
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    await setBackend("wasm");
    await ready();
    useTransposedMatMul();
    trainer = new Trainer(vaeOf(tensorsOf(start)));
  },
  take: async (steps) => {
    const milliseconds: number[] = [];
    const losses = steps.map((batch) => {
      const before = performance.now();
      const value = step(batch);
      milliseconds.push(performance.now() - before);
      return value;
    });
    return { milliseconds, losses };
  },
};
expose(contestant);
