import { readRunFile } from "../../data/runFile.ts";
import { numbersBy, takeTable } from "../savedParts.ts";
import type { ElboParts } from "./snapshot.ts";

/** What a saved run tells without a network: its knobs, how far it came, and its held-out curve. */
export interface SavedCurves {
  readonly step: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly heldOut: readonly (ElboParts & { readonly step: number })[];
}

/** Throws an Error that says what is wrong if the bytes are no run of a VAE. */
export function savedCurves(bytes: Uint8Array): SavedCurves {
  const { step, params, tensors } = readRunFile(bytes, "vae");
  const form = numbersBy("step", "elbo", "reconstruction", "kl");
  return { step, params, heldOut: takeTable(tensors, "heldOut.rows", form) };
}
