import { count, readFields } from "../../data/fields.ts";
import { readRunFile, writeRunFile } from "../../data/runFile.ts";
import type { StoredTensors } from "../../data/safetensors.ts";
import { halved, take, tensorOf } from "../../data/tensors.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import { tensorNames, type Weights } from "../../nets/weights.ts";
import { takeWeights } from "../vae/save.ts";
import { made } from "./ladder.ts";

const figure = "prior-or-posterior";

/** A run of the ladder as it ships. */
export interface ShippedRung {
  readonly beta: number;
  /** Gradient steps that it was trained for. */
  readonly steps: number;
  readonly weights: Weights<Float32Array>;
  /** Where it puts the first held-out digits: for who has the file and no digits. */
  readonly codes: PlaneCodes;
}

/**
 * A saved run of the figure `vae` as a rung of the ladder: its weights in half precision, and neither optimiser nor curves.
 *
 * @param codes of the first held-out digits, as the network with these weights puts them.
 */
export function rungOf(saved: Uint8Array, codes: PlaneCodes): Uint8Array<ArrayBuffer> {
  const { params, step, tensors } = readRunFile(saved, "vae");
  const weights = tensorNames.map((name) => {
    const tensor = tensors[name];
    return [name, tensor.dtype === "F32" ? halved(tensor) : tensor] as const;
  });
  const rows = codes.mean.length / 2;
  const kept: StoredTensors = {
    ...Object.fromEntries(weights),
    "codes.mean": tensorOf(Float32Array.from(codes.mean), [rows, 2]),
    "codes.std": tensorOf(Float32Array.from(codes.std), [rows, 2]),
  };
  return writeRunFile({ figure, params, step: 0, state: { steps: step }, tensors: kept });
}

/** Throws an Error that says what is wrong if the bytes are no such run. */
export function readRung(bytes: Uint8Array): ShippedRung {
  const { params, state, tensors } = readRunFile(bytes, figure);
  const { steps } = readFields(state, { steps: count });
  const { beta } = readFields(params, { beta: (value): value is number => Number.isFinite(value) });
  const codes = (name: string) => Float64Array.from(take(tensors, name, "F32", [null, 2], "finite"));
  return {
    beta,
    steps,
    weights: takeWeights(tensors, "", made),
    codes: { mean: codes("codes.mean"), std: codes("codes.std") },
  };
}
