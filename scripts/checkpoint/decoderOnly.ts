import { readRunFile, writeRunFile } from "../../src/data/runFile.ts";

/** A shipped run of `vae` of which nothing but the decoder p_θ(x|z) is left: half the bytes, for a page that draws and no more. */
export function decoderOnly(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = readRunFile(bytes, "vae");
  const kept = Object.entries(file.tensors).filter(([name]) => name.startsWith("decoder."));
  return writeRunFile({ ...file, state: {}, tensors: Object.fromEntries(kept) });
}
