import { type Array as JaxArray, defaultDevice, init, jit, nn, numpy as np, valueAndGrad } from "@jax-js/jax";
import { expose } from "comlink";
import { type LayerName, type TensorName, tensorShapes } from "../../src/nets/vaeShapes.ts";
import { adamEpsilon, type Batch, batch, learningRate, shape, type StartWeights } from "./problem.ts";
import { timed, total } from "./timed.ts";

/** jax-js frees an array when it is used, unless its `ref` is. */
type Params = Record<TensorName, JaxArray>;
type State = { weights: Params; m: Params; v: Params };

const shapes = tensorShapes(shape);
const names = Object.keys(shapes) as TensorName[];
const mapNames = (f: (name: TensorName) => JaxArray): Params =>
  Object.fromEntries(names.map((name) => [name, f(name)])) as Params;

/** log p(x|z) and KL, one by one. */
function terms(w: Params, x: JaxArray, epsilon: JaxArray): { reconstruction: JaxArray; kl: JaxArray } {
  const affine = (layer: LayerName, h: JaxArray): JaxArray =>
    np.matmul(h, w[`${layer}.kernel`]).add(w[`${layer}.bias`]);
  const h = nn.relu(affine("encoder.hidden", x.ref));
  const mean = affine("encoder.mean", h.ref);
  const logVariance = affine("encoder.logVariance", h);
  const z = mean.ref.add(np.exp(logVariance.ref.mul(0.5)).mul(epsilon));
  const logits = affine("decoder.logits", nn.relu(affine("decoder.hidden", z)));
  return {
    reconstruction: x.mul(logits.ref).sub(nn.softplus(logits)),
    kl: np.square(mean).add(np.exp(logVariance.ref)).sub(1).sub(logVariance).mul(0.5),
  };
}

/** −ELBO, mean over the batch. */
function meanLoss(w: Params, x: JaxArray, epsilon: JaxArray): JaxArray {
  const { reconstruction, kl } = terms(w, x, epsilon);
  return kl.sum().sub(reconstruction.sum()).div(batch);
}

/** A gradient step of Adam, compiled as one; `stride` is η / (1 − β₁ᵗ), `correction` 1 / (1 − β₂ᵗ). */
const stepOf = jit(
  ({ weights, m, v }: State, x: JaxArray, epsilon: JaxArray, stride: JaxArray, correction: JaxArray) => {
    const [value, g] = valueAndGrad(meanLoss)(
      mapNames((name) => weights[name].ref),
      x,
      epsilon,
    ) as [JaxArray, Params];
    const nextM = mapNames((name) => m[name].mul(0.9).add(g[name].ref.mul(0.1)));
    const nextV = mapNames((name) => v[name].mul(0.999).add(np.square(g[name]).mul(0.001)));
    const next = mapNames((name) => {
      const root = np.sqrt(nextV[name].ref.mul(correction.ref)).add(adamEpsilon);
      return weights[name].sub(nextM[name].ref.mul(stride.ref).div(root));
    });
    stride.dispose();
    correction.dispose();
    return { value, state: { weights: next, m: nextM, v: nextV } };
  },
);

let state: State;
let t = 0;

const tensorsIn = ({ x, epsilon }: Batch): [JaxArray, JaxArray] => [
  np.array(new Float32Array(x)).reshape([batch, 784]),
  np.array(new Float32Array(epsilon)).reshape([batch, shape.latent]),
];

const scalar = (number: number): JaxArray => np.array(new Float32Array([number])).reshape([]);

async function step(input: Batch): Promise<number> {
  t++;
  const result = stepOf(
    state,
    ...tensorsIn(input),
    scalar(learningRate / (1 - 0.9 ** t)),
    scalar(1 / (1 - 0.999 ** t)),
  ) as { value: JaxArray; state: State };
  state = result.state;
  for (const part of Object.values(state)) for (const name of names) await part[name].blockUntilReady();
  return (await result.value.data())[0];
}

async function loss(input: Batch): Promise<number> {
  const weights = mapNames((name) => state.weights[name].ref);
  const { reconstruction, kl } = terms(weights, ...tensorsIn(input));
  return (total(await kl.data()) - total(await reconstruction.data())) / batch;
}

const tensor = (numbers: Float32Array, name: TensorName): JaxArray =>
  np.array(new Float32Array(numbers)).reshape([...shapes[name]]);

async function setUp(start: StartWeights): Promise<void> {
  const device = self.name as "wasm" | "webgpu";
  const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<object | null> } };
  if (device === "webgpu" && !(await gpu?.requestAdapter())) throw new Error("no WebGPU adapter here");
  await init(device);
  defaultDevice(device);
  const zeros = (name: TensorName): JaxArray => tensor(new Float32Array(start[name].length), name);
  state = { weights: mapNames((name) => tensor(start[name], name)), m: mapNames(zeros), v: mapNames(zeros) };
}

/** jax-js on the device that is this worker's name, the whole step compiled by `jit`. */
expose(timed({ setUp, step, loss }));
