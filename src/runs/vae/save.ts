import { count, readFields } from "../../data/fields.ts";
import { aboutMnist } from "../../data/pictureSet.ts";
import type { RunFile } from "../../data/runFile.ts";
import type { StoredTensors } from "../../data/safetensors.ts";
import { take, tensorOf } from "../../data/tensors.ts";
import { read } from "../../nets/contextLoss.ts";
import { tensor, tidy, type Variable } from "../../nets/tf.ts";
import { type TensorName, tensorShapes, type VaeShape } from "../../nets/vaeShapes.ts";
import { namesOf } from "../../nets/named.ts";
import { mapWeights, type Weights } from "../../nets/weights.ts";
import { likelihoodNameIn, likelihoodOf } from "./likelihoodOf.ts";
import type { Saved } from "../run.ts";
import {
  generatorsTensor,
  numbersBy,
  type RowForm,
  takeGenerators,
  takeTrace,
  traceTensors,
} from "../savedParts.ts";
import { vaeEstimators } from "../../nets/vaeEstimators.ts";
import { heldOutRow, heldOutTrace, trainingTrace, varianceTrace } from "./records.ts";
import type { HeldOutRow } from "./snapshot.ts";
import type { Training } from "./training.ts";

const traceForm = numbersBy("step", "examples", "elbo", "reconstruction", "kl");
const varianceForm = numbersBy("step", ...vaeEstimators);
const heldOutParts = numbersBy("step", "elbo", "reconstruction", "kl");
/** A trace has no importance-weighted bounds. */
const heldOutForm: RowForm<HeldOutRow> = {
  ...heldOutParts,
  row: (numbers) => {
    const { step, ...parts } = heldOutParts.row(numbers);
    return heldOutRow(step, parts);
  },
};

/** Digits seen, digits of an epoch, how many of them have been dealt in this one, and updates that Adam has made. */
const fields = { examples: count, digits: count, position: count, adamStep: count };
/** Adam's tensors are named as the weights that they belong to, after these. */
export const adamPrefix = "adam.";
const [first, second] = [`${adamPrefix}firstMoment.`, `${adamPrefix}secondMoment.`];

/** All that is needed to go on exactly from here. */
export async function saveTraining(training: Training): Promise<Saved> {
  const { params, examples, digits, trainer, batches, noise, trace, heldOutTrace, varianceTrace } = training;
  const { weights, adam } = trainer;
  const { epoch, position } = batches.save();
  return {
    state: { examples, digits, position, adamStep: adam.step, ...setNamed(training) },
    tensors: {
      ...(await weightTensors("", weights, params)),
      ...(await weightTensors(first, adam.firstMoments, params)),
      ...(await weightTensors(second, adam.secondMoments, params)),
      // The epoch's generator as it was before the order of the digits was drawn.
      streams: generatorsTensor([noise.save(), epoch]),
      ...traceTensors("trace", trace.save(), traceForm),
      ...traceTensors("heldOut", heldOutTrace.save(), heldOutForm),
      ...traceTensors("gradientVariance", varianceTrace.save(), varianceForm),
    },
  };
}

/**
 * Puts a saved run in the place of this one. Learning rate, β, σ and its bound stay as they are set here. Throws an Error that says
 * what is wrong, with nothing changed, if it is no run of such a network on these digits.
 */
export function restoreTraining(training: Training, { step, params, state, tensors }: RunFile): void {
  const [made, here] = [likelihoodNameIn(params), likelihoodOf(training.params).kind];
  if (made !== here)
    throw new Error(`The run was saved with another setting of “likelihood”: ${made}, not ${here}.`);
  holdSet(training, state);
  const { examples, digits, position, adamStep } = readFields(state, fields);
  if (digits !== training.digits)
    throw new Error(`This model was trained on ${digits} digits; here there are ${training.digits}.`);
  if (position > digits) throw new Error(`An epoch of ${digits} digits has no place for ${position}.`);
  const [noise, epoch] = takeGenerators(tensors, "streams", 2);
  const weights = takeWeights(tensors, "", training.params);
  // A shipped run has no optimiser: it goes on from zero moments.
  const hasAdam = Object.keys(tensors).some((name) => name.startsWith(adamPrefix));
  const moments = [first, second].map((prefix) =>
    hasAdam ? takeWeights(tensors, prefix, training.params) : null,
  );
  const trace = takeTrace(tensors, "trace", traceForm);
  const heldOut = takeTrace(tensors, "heldOut", heldOutForm);
  // Runs of old measured none.
  const variance =
    "gradientVariance.rows" in tensors ? takeTrace(tensors, "gradientVariance", varianceForm) : null;
  // Tried on traces of no consequence first: from here on nothing may throw.
  trainingTrace().restore(trace);
  heldOutTrace().restore(heldOut);
  const variances = variance ?? varianceTrace().save();
  varianceTrace().restore(variances);
  const { weights: own, adam } = training.trainer;
  assign(own, weights);
  assign(adam.firstMoments, moments[0]);
  assign(adam.secondMoments, moments[1]);
  adam.step = hasAdam ? adamStep : 0;
  Object.assign(training, { step, examples });
  training.noise.restore(noise);
  training.batches.restore({ epoch: [...epoch], position });
  training.trace.restore(trace);
  training.heldOutTrace.restore(heldOut);
  training.varianceTrace.restore(variances);
}

/** How a saved run names what it was trained on. Those that name nothing were trained on MNIST. */
const setNamed = ({ set }: Training): Saved["state"] =>
  set.data === "mnist" ? {} : { set: set.fingerprint, setName: set.name };

const named = (name: unknown, fingerprint: unknown): string =>
  `“${String(name).slice(0, 60)}” (${String(fingerprint).slice(0, 20)})`;

/** Throws an Error that names both if a run was trained on other pictures than are here. */
function holdSet({ set }: Training, state: RunFile["state"]): void {
  const { set: made = aboutMnist.fingerprint, setName = aboutMnist.name } = state;
  if (made === set.fingerprint) return;
  throw new Error(
    `This run was trained on the pictures ${named(setName, made)}; here are ${named(set.name, set.fingerprint)}.`,
  );
}

/** The weights in a saved run, of a network of these sizes. Throws an Error that names the tensor that is wrong. */
export function takeWeights(tensors: StoredTensors, prefix: string, shape: VaeShape): Weights<Float32Array> {
  const shapes = tensorShapes(shape);
  return mapWeights(shapes, (axes, name) => take(tensors, prefix + name, "F32", axes, "finite"));
}

async function weightTensors(prefix: string, weights: Weights, shape: VaeShape): Promise<StoredTensors> {
  const shapes = tensorShapes(shape);
  const names = namesOf(shapes);
  const numbers = await read(names.map((name) => weights[name]));
  return Object.fromEntries(names.map((name, i) => [prefix + name, tensorOf(numbers[i], shapes[name])]));
}

/** Null stands for zeros. */
function assign(weights: Weights<Variable>, values: Readonly<Record<TensorName, Float32Array>> | null): void {
  tidy(() => {
    for (const name of namesOf(weights)) {
      const { size, shape } = weights[name];
      weights[name].assign(tensor(values?.[name] ?? new Float32Array(size), shape));
    }
  });
}
