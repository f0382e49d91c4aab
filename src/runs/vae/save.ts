import { readModelFile, type StoredWeights, writeModelFile } from "../../data/modelFile.ts";
import { type TensorName, tensorShapes } from "../../nets/vaeShapes.ts";
import { read } from "../../nets/contextLoss.ts";
import { heldOutTrace, trainingTrace } from "./records.ts";
import { tensor, tidy, type Variable } from "../../nets/tf.ts";
import type { Training } from "./training.ts";
import { tensorNames, type Weights } from "../../nets/weights.ts";

/** The run as a file: all that is needed to go on exactly from here. */
export async function saveTraining(training: Training): Promise<Uint8Array<ArrayBuffer>> {
  const { params, step, examples, digits, trainer, batches, noise, trace, heldOutTrace } = training;
  return writeModelFile({
    params,
    step,
    examples,
    digits,
    streams: { noise: [...noise.save()], ...batches.save() },
    trace: trace.save(),
    heldOut: heldOutTrace.save(),
    weights: await readWeights(trainer.weights),
    optimizer: {
      step: trainer.adam.step,
      firstMoments: await readWeights(trainer.adam.firstMoments),
      secondMoments: await readWeights(trainer.adam.secondMoments),
    },
  });
}

/**
 * Puts a saved run in the place of this one. Learning rate and β stay as they are set here. Throws an Error that says
 * what is wrong, with nothing changed, if the bytes are no run of a network of this size on these digits.
 */
export function restoreTraining(training: Training, bytes: Uint8Array): void {
  const saved = readModelFile(bytes);
  const { latent, width } = training.params;
  if (saved.params.latent !== latent || saved.params.width !== width)
    throw new Error(
      `This model has latent ${saved.params.latent} and width ${saved.params.width}; ` +
        `the network here has latent ${latent} and width ${width}.`,
    );
  if (saved.digits !== training.digits)
    throw new Error(`This model was trained on ${saved.digits} digits; here there are ${training.digits}.`);
  // Tried on traces of no consequence first: from here on nothing may throw.
  trainingTrace().restore(saved.trace);
  heldOutTrace().restore(saved.heldOut);
  const { trainer } = training;
  assign(trainer.weights, saved.weights, training);
  assign(trainer.adam.firstMoments, saved.optimizer?.firstMoments ?? null, training);
  assign(trainer.adam.secondMoments, saved.optimizer?.secondMoments ?? null, training);
  trainer.adam.step = saved.optimizer?.step ?? 0;
  training.step = saved.step;
  training.examples = saved.examples;
  training.noise.restore(saved.streams.noise);
  training.batches.restore(saved.streams);
  training.trace.restore(saved.trace);
  training.heldOutTrace.restore(saved.heldOut);
}

async function readWeights(weights: Weights): Promise<StoredWeights> {
  const numbers = await read(tensorNames.map((name) => weights[name]));
  return Object.fromEntries(tensorNames.map((name, i) => [name, numbers[i]])) as Record<
    TensorName,
    Float32Array
  >;
}

/** Null stands for zeros. */
function assign(weights: Weights<Variable>, values: StoredWeights | null, { params }: Training): void {
  const shapes = tensorShapes(params);
  tidy(() => {
    for (const name of tensorNames) {
      const size = weights[name].size;
      weights[name].assign(tensor(values?.[name] ?? new Float32Array(size), [...shapes[name]]));
    }
  });
}
