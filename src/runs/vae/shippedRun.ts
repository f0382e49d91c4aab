import { readRunFile, writeRunFile } from "../../data/runFile.ts";
import { halved } from "../../data/tensors.ts";
import { adamPrefix } from "./save.ts";

/** A saved run made small enough to ship: its weights as halves, without the optimiser, whose squares halves cannot hold. */
export function shippedRun(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = readRunFile(bytes, "vae");
  const kept = Object.entries(file.tensors)
    .filter(([name]) => !name.startsWith(adamPrefix))
    .map(([name, tensor]) => [name, tensor.dtype === "F32" ? halved(tensor) : tensor] as const);
  return writeRunFile({ ...file, tensors: Object.fromEntries(kept) });
}
