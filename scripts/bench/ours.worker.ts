import { expose } from "comlink";
import { tensorShapes } from "../../src/nets/vaeShapes.ts";
import { kernelPath, type WasmPath } from "../../src/nets/kernels/paths.ts";
import { graphicsProblem } from "../../src/nets/chooseBackend.ts";
import { startBackend } from "../../src/nets/startBackend.ts";
import { tensor1d, tensor2d, tidy, type Tensor, type Tensor2D } from "../../src/nets/tf.ts";
import { Trainer } from "../../src/nets/trainer.ts";
import { elbo } from "../../src/nets/vae.ts";
import { wasmFiles } from "../../src/nets/wasmFiles.ts";
import { tensorNames, vaeOf, type Weights } from "../../src/nets/weights.ts";
import { type Batch, batch, learningRate, shape, type StartWeights } from "./problem.ts";
import { timed, total } from "./timed.ts";

function tensorsOf(start: StartWeights): Weights {
  const shapes = tensorShapes(shape);
  const tensor = (name: keyof StartWeights): Tensor => {
    const [rows, columns] = shapes[name];
    return columns === undefined ? tensor1d(start[name]) : tensor2d(start[name], [rows, columns]);
  };
  return Object.fromEntries(tensorNames.map((name) => [name, tensor(name)])) as Weights;
}

let trainer: Trainer;

const tensorsIn = ({ x, epsilon }: Batch): [Tensor2D, Tensor2D] => [
  tensor2d(x, [batch, 784]),
  tensor2d(epsilon, [batch, shape.latent]),
];

function step(input: Batch): number {
  const [x, epsilon] = tensorsIn(input);
  const numbers = trainer.step({ x, epsilon, estimator: "reparameterized", beta: 1, learningRate });
  const [reconstruction, kl] = numbers.dataSync();
  for (const tensor of [x, epsilon, numbers]) tensor.dispose();
  return kl - reconstruction;
}

/** What this worker is to run on is its name. */
const path = self.name as WasmPath | "webgl";

async function startPath(): Promise<void> {
  if (path === "webgl") {
    const problem = graphicsProblem(await startBackend("webgl", wasmFiles()));
    if (problem !== null) throw new Error(problem);
    return;
  }
  const note = await startBackend("wasm", wasmFiles(), path);
  if (kernelPath() !== path) throw new Error(note);
}

/** The site's own training step, on a backend as the site sets it up. */
expose(
  timed({
    setUp: async (start) => {
      await startPath();
      trainer = new Trainer(vaeOf(tensorsOf(start)));
    },
    step,
    loss: (input) => tidy(() => -total(elbo(trainer.vae, ...tensorsIn(input)).elbo.dataSync()) / batch),
  }),
);
