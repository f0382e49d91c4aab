import { readRunFile, type RunFile, writeRunFile } from "../../src/data/runFile.ts";
import type { StoredTensors } from "../../src/data/safetensors.ts";
import { tensorOf } from "../../src/data/tensors.ts";

type Change = Partial<{ readonly [Part in keyof RunFile]: RunFile[Part] | object }>;

/** A saved run with other parts in it under a checksum that fits: what no accident makes. Undefined takes a part of a part away. */
export function forged(bytes: Uint8Array, figure: string, change: Change): Uint8Array<ArrayBuffer> {
  const { params, state, tensors, ...file } = readRunFile(bytes, figure);
  const without = (parts: object) =>
    Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return writeRunFile({
    ...file,
    ...change,
    params: { ...params, ...change.params },
    state: { ...state, ...change.state },
    tensors: without({ ...tensors, ...change.tensors }) as StoredTensors,
  } as RunFile);
}

/** A tensor of zeros. */
export const zeros = (...shape: number[]) =>
  tensorOf(new Float64Array(shape.reduce((size, n) => size * n, 1)), shape);
