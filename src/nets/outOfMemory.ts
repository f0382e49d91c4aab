import type { KernelBackend } from "./tf.ts";
import { grouped } from "../math/grouped.ts";

/** WebAssembly's memory is full, and the browser lets it grow no more. What is in it stays good. */
class OutOfMemoryError extends Error {
  override readonly name = "OutOfMemoryError";

  constructor(bytes: number) {
    super(`The network has no memory left: the browser refused it ${grouped(bytes)} bytes more.`);
  }
}

interface Allocating {
  readonly wasm?: { _malloc(bytes: number): number; _free(address: number): void };
}

/**
 * Has the WebAssembly backend throw an OutOfMemoryError where there is no memory left: TensorFlow.js takes the address 0,
 * which says so, for an address like any other, and writes over what lies there.
 */
export function throwWhenFull(backend: KernelBackend): void {
  const { wasm } = backend as Allocating;
  if (!wasm) return;
  // Emscripten puts the function itself in its place when it is first called.
  const { _free: free, _malloc: first } = wasm;
  free(first(8));
  const { _malloc: allocate } = wasm;
  const allocateOrThrow = (bytes: number): number => {
    const address = allocate(bytes);
    if (address === 0 && bytes > 0) throw new OutOfMemoryError(bytes);
    return address;
  };
  Object.assign(wasm, { _malloc: allocateOrThrow });
}
