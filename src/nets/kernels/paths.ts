import { getBackend } from "../tf.ts";

/**
 * What a network's products and sums are computed with, the fastest first:
 *
 *     wasm-relaxed   kernels of our own on the WebAssembly backend's memory, with relaxed SIMD
 *     wasm-simd      the same with SIMD
 *     transposing    the backend's own kernels, operands transposed first
 *     stock          the backend's own kernels
 */
export const wasmPaths = ["wasm-relaxed", "wasm-simd", "transposing", "stock"] as const;
export type WasmPath = (typeof wasmPaths)[number];

let path: WasmPath = "stock";

/** Takes note of the path that the WebAssembly backend is on. */
export function noteWasmPath(taken: WasmPath): void {
  path = taken;
}

/** Whether kernels of our own compute now. */
export const areOwnKernelsInUse = (): boolean => ["wasm-relaxed", "wasm-simd"].includes(kernelPath());

/** What computes now: one of the paths above, `webgl` or `cpu`. */
export function kernelPath(): string {
  const backend = getBackend();
  return backend === "wasm" ? path : backend;
}
