import type { VaeParams } from "../runs/vae/snapshot.ts";
import { type RunRecord, readRunRecord } from "./runRecord.ts";
import { checksumOf } from "./checksum.ts";
import {
  readSafetensors,
  type StoredPrecision,
  type StoredTensors,
  writeSafetensors,
} from "./safetensors.ts";
import { type TensorName, tensorShapes } from "../nets/vaeShapes.ts";

/** One number for each weight of the network. */
export type StoredWeights = Readonly<Record<TensorName, Float32Array>>;

/** A training run at rest, in plain data. */
export interface SavedRun extends Omit<RunRecord, "optimizerStep"> {
  readonly weights: StoredWeights;
  /** Adam's; null in a file without it, and then training goes on from zero moments. */
  readonly optimizer: {
    readonly step: number;
    readonly firstMoments: StoredWeights;
    readonly secondMoments: StoredWeights;
  } | null;
}

const format = "elbo-room vae 1";
const firstMoment = "adam.firstMoment.";
const secondMoment = "adam.secondMoment.";

/**
 * A run as a safetensors file: weights, Adam's moments, and in the metadata the rest as JSON under "run" and a checksum
 * of all of it. Half precision is for shipping a trained model: the optimiser is then left out, whose squares it cannot
 * hold.
 */
export function writeModelFile(run: SavedRun, precision: StoredPrecision = "F32"): Uint8Array<ArrayBuffer> {
  const { weights, optimizer, ...record } = run;
  const kept = precision === "F32" ? optimizer : null;
  const shapes = tensorShapes(run.params);
  const tensors: Record<string, StoredTensors["tensors"][string]> = {};
  const put = (prefix: string, all: StoredWeights): void => {
    for (const [name, shape] of Object.entries(shapes))
      tensors[prefix + name] = { shape, values: all[name as TensorName] };
  };
  put("", weights);
  if (kept !== null) {
    put(firstMoment, kept.firstMoments);
    put(secondMoment, kept.secondMoments);
  }
  const metadata = { format, run: JSON.stringify({ ...record, optimizerStep: kept?.step ?? 0 }) };
  const checksum = checksumOf({ metadata, tensors }, precision);
  return writeSafetensors({ metadata: { ...metadata, checksum }, tensors }, precision);
}

/** Reads a run, whole. Throws an Error whose message names what is wrong with the file. */
export function readModelFile(bytes: Uint8Array): SavedRun {
  const stored = readSafetensors(bytes);
  const { metadata, tensors } = stored;
  if (metadata.format !== format)
    throw new Error("This file was not saved here: its metadata do not name the format of Elbo Room's VAE.");
  if (metadata.checksum !== undefined && metadata.checksum !== checksumOf(stored, "F32"))
    throw new Error("The file is damaged: its numbers do not fit its checksum.");
  const { optimizerStep, ...record } = readRunRecord(metadata.run);
  const take = (prefix: string): StoredWeights => takeWeights(tensors, prefix, record.params);
  const hasOptimizer = Object.keys(tensors).some((name) => name.startsWith(firstMoment));
  return {
    ...record,
    weights: take(""),
    optimizer: hasOptimizer
      ? { step: optimizerStep, firstMoments: take(firstMoment), secondMoments: take(secondMoment) }
      : null,
  };
}

/** The params that a saved run was made with. Throws an Error whose message names what is wrong with the file. */
export function paramsOfSave(bytes: Uint8Array): VaeParams {
  return readModelFile(bytes).params;
}

/** A saved run made small enough to ship: half precision, without the optimiser. Throws if `bytes` is no such run. */
export function shippedModelFile(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return writeModelFile(readModelFile(bytes), "F16");
}

function takeWeights(tensors: StoredTensors["tensors"], prefix: string, params: VaeParams): StoredWeights {
  const taken: Record<string, Float32Array> = {};
  for (const [name, shape] of Object.entries(tensorShapes(params))) {
    const tensor = tensors[prefix + name];
    if (tensor === undefined) throw new Error(`The file lacks the tensor ${prefix}${name}.`);
    if (tensor.shape.join() !== shape.join())
      throw new Error(
        `The tensor ${prefix}${name} has the shape [${tensor.shape.join(", ")}] where a network with latent ` +
          `${params.latent} and width ${params.width} has [${shape.join(", ")}].`,
      );
    if (!tensor.values.every(Number.isFinite))
      throw new Error(`The tensor ${prefix}${name} holds numbers that are not finite.`);
    taken[name] = tensor.values;
  }
  return taken as StoredWeights;
}
