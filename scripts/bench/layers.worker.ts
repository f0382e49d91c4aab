import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { expose } from "comlink";
import type { LayerName } from "../../src/nets/vaeShapes.ts";
import { wasmFiles } from "../../src/nets/wasmFiles.ts";
import { adamEpsilon, type Batch, batch, learningRate, shape, type StartWeights } from "./problem.ts";
import { timed, total } from "./timed.ts";

const dense = (units: number, activation: "relu" | "linear") => tf.layers.dense({ units, activation });

/** The reference: the VAE as TensorFlow.js's own layers and losses make it, on its WebAssembly backend as it comes. */
function layersVae(start: StartWeights) {
  const x = tf.input({ shape: [784] });
  const hidden = dense(shape.width, "relu");
  const mean = dense(shape.latent, "linear");
  const logVariance = dense(shape.latent, "linear");
  const h = hidden.apply(x) as tf.SymbolicTensor;
  const outputs = [mean.apply(h), logVariance.apply(h)] as tf.SymbolicTensor[];
  const encoder = tf.model({ inputs: x, outputs });
  const back = tf.layers.dense({ units: shape.width, activation: "relu", inputShape: [shape.latent] });
  const logits = dense(784, "linear");
  const decoder = tf.sequential({ layers: [back, logits] });
  const layers = {
    "encoder.hidden": hidden,
    "encoder.mean": mean,
    "encoder.logVariance": logVariance,
    "decoder.hidden": back,
    "decoder.logits": logits,
  } satisfies Record<LayerName, tf.layers.Layer>;
  for (const [name, layer] of Object.entries(layers) as [LayerName, tf.layers.Layer][]) {
    const [kernel, bias] = layer.getWeights();
    layer.setWeights([
      tf.tensor(start[`${name}.kernel`], kernel.shape),
      tf.tensor(start[`${name}.bias`], bias.shape),
    ]);
  }
  return { encoder, decoder };
}

/** −log p(x|z), by sigmoid cross-entropy, and ½ (μ² + σ² − 1 − log σ²), one by one or summed as it is said. */
function terms(
  { encoder, decoder }: ReturnType<typeof layersVae>,
  x: tf.Tensor2D,
  epsilon: tf.Tensor2D,
  reduction: tf.Reduction,
): { reconstruction: tf.Tensor; kl: tf.Tensor } {
  const [mean, logVariance] = encoder.apply(x) as tf.Tensor2D[];
  const z = mean.add(logVariance.mul(0.5).exp().mul(epsilon));
  const logits = decoder.apply(z) as tf.Tensor2D;
  const kl = mean.square().add(logVariance.exp()).sub(1).sub(logVariance).mul(0.5);
  return { reconstruction: tf.losses.sigmoidCrossEntropy(x, logits, undefined, undefined, reduction), kl };
}

const tensorsIn = ({ x, epsilon }: Batch): [tf.Tensor2D, tf.Tensor2D] => [
  tf.tensor2d(x, [batch, 784]),
  tf.tensor2d(epsilon, [batch, shape.latent]),
];

let vae: ReturnType<typeof layersVae>;
let optimizer: tf.Optimizer;

function step(input: Batch): number {
  const [x, epsilon] = tensorsIn(input);
  const loss = (): tf.Scalar => {
    const { reconstruction, kl } = terms(vae, x, epsilon, tf.Reduction.SUM);
    return reconstruction.add(kl.sum()).div(batch);
  };
  const value = optimizer.minimize(loss, true);
  const number = value === null ? Number.NaN : value.dataSync()[0];
  tf.dispose([x, epsilon, value ?? []]);
  return number;
}

expose(
  timed({
    setUp: async (start) => {
      setWasmPaths(wasmFiles());
      await tf.setBackend("wasm");
      await tf.ready();
      vae = layersVae(start);
      optimizer = tf.train.adam(learningRate, 0.9, 0.999, adamEpsilon);
    },
    step,
    loss: (input) =>
      tf.tidy(() => {
        const { reconstruction, kl } = terms(vae, ...tensorsIn(input), tf.Reduction.NONE);
        return (total(reconstruction.dataSync()) + total(kl.dataSync())) / batch;
      }),
  }),
);
