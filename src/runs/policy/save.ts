import type { Q } from "../../inference/gradientEstimators.ts";
import type { SavedTrace } from "../../math/thinnedTrace.ts";
import { checkValues } from "../../knobs/validate.ts";
import { params, type Values } from "../../figures/vi-as-rl/params.ts";
import type { PolicyRun } from "./policyRun.ts";
import type { PolicyRow } from "./snapshot.ts";

/** A run as it is saved. */
interface SavedPolicy {
  readonly policy: 1;
  readonly params: Values;
  readonly step: number;
  readonly q: Q;
  readonly divergedAt: number | null;
  readonly trace: SavedTrace<PolicyRow>;
}

/** The run as it stands, as bytes. */
export function writeSave({ values, step, q, divergedAt, trace }: PolicyRun): Uint8Array<ArrayBuffer> {
  const saved: SavedPolicy = { policy: 1, params: values, step, q, divergedAt, trace: trace.save() };
  return new TextEncoder().encode(JSON.stringify(saved));
}

/** Reads a saved run. Throws an Error that says what is wrong if the bytes are none. */
export function readSave(bytes: Uint8Array<ArrayBuffer>): SavedPolicy {
  const saved = parse(bytes);
  if (saved?.policy !== 1) throw new Error("This file is not a saved run of the policy.");
  const isWhole =
    Number.isSafeInteger(saved.step) &&
    (saved.divergedAt === null || Number.isSafeInteger(saved.divergedAt)) &&
    hasNumbers(saved.q, ["mu", "sigma"]) &&
    Number(saved.q?.sigma) > 0 &&
    [saved.trace?.rows, saved.trace?.pending].every((rows) => Array.isArray(rows) && rows.every(isRow)) &&
    Object.keys(params).every((name) => name in (saved.params ?? {}));
  if (!isWhole) throw new Error("The saved run of the policy is damaged: some of its numbers are missing.");
  return { ...saved, params: checkValues(params, saved.params as Values) } as SavedPolicy;
}

/** The knobs of a saved run. */
export const paramsOfSave = (bytes: Uint8Array<ArrayBuffer>): Partial<Values> => readSave(bytes).params;

/** Puts a run where a saved one stood, with the knobs that it had. Throws an Error if its likelihood or seed is another. */
export function takeUp({ params: values, step, q, divergedAt, trace }: SavedPolicy, run: PolicyRun): void {
  for (const name of ["likelihood", "seed"] as const)
    if (values[name] !== run.values[name])
      throw new Error(
        `The saved run of the policy was made with another setting of “${params[name].label}”.`,
      );
  const before = run.values;
  run.values = values;
  run.restart();
  try {
    run.trace.restore(trace);
  } catch (error) {
    run.values = before;
    run.restart();
    throw error;
  }
  Object.assign(run, { step, q, divergedAt });
}

function parse(bytes: Uint8Array): Partial<SavedPolicy> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<SavedPolicy> | null;
  } catch {
    return null;
  }
}

const hasNumbers = (value: unknown, names: readonly string[]): boolean =>
  typeof value === "object" &&
  value !== null &&
  names.every((name) => Number.isFinite((value as Record<string, unknown>)[name]));
const isRow = (row: unknown): boolean => hasNumbers(row, ["step", "mu", "sigma", "value", "entropy"]);
