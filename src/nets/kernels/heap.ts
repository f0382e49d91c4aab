import type { KernelBackend, TensorInfo } from "../tf.ts";

/** The version whose insides these kernels know. */
const knownVersion = "4.22.0";

/** The part of the WebAssembly backend that is used, most of it undocumented. */
interface WasmBackend extends KernelBackend {
  readonly wasm: {
    /** Of the backend's memory, a new view each time that it has grown. */
    readonly HEAPU8: Uint8Array;
    /** What its module exports. */
    readonly asm: { readonly memory: WebAssembly.Memory };
    _malloc(bytes: number): number;
    _free(address: number): void;
  };
  getMemoryOffset(dataId: object): number;
  makeOutput(shape: readonly number[], dtype: "float32"): TensorInfo;
}

/** Tensors where the WebAssembly backend keeps them. It may grow, but nothing in it moves: addresses stay good. */
export class Heap {
  readonly #backend: WasmBackend;
  #scratch = 0;
  #scratchBytes = 0;

  /** Throws an Error if this backend is not built as the one that is known. */
  constructor(backend: KernelBackend, version: string) {
    if (version !== knownVersion) throw new Error(`TensorFlow.js is ${version}, not ${knownVersion}`);
    if (!isAsKnown(backend)) throw new Error("TensorFlow.js's WebAssembly backend is not built as expected");
    this.#backend = backend;
  }

  get memory(): WebAssembly.Memory {
    return this.#backend.wasm.asm.memory;
  }

  /** Whether a kernel that is called by this backend works on this heap. */
  isOf(backend: object): boolean {
    return backend === this.#backend;
  }

  /** Whether nobody else holds these numbers, so that they may be changed in place. */
  isSole(tensor: TensorInfo): boolean {
    return this.#backend.refCount(tensor.dataId) === 1;
  }

  /** Where a tensor's numbers begin, in bytes. */
  addressOf(tensor: TensorInfo): number {
    return this.#backend.getMemoryOffset(tensor.dataId);
  }

  /** A new tensor, its numbers not set yet. */
  output(shape: readonly number[]): TensorInfo {
    return this.#backend.makeOutput(shape, "float32");
  }

  /** The same numbers as another tensor; they go when both are disposed of. */
  share({ dataId, shape, dtype }: TensorInfo): TensorInfo {
    this.#backend.incRef(dataId);
    return { dataId, shape, dtype };
  }

  /** Memory for the length of one call. Throws an Error if there is none left. */
  scratch(bytes: number): number {
    if (bytes <= this.#scratchBytes) return this.#scratch;
    this.dispose();
    const { _malloc: allocate } = this.#backend.wasm;
    // Above 2 GB the address comes as a negative number.
    const address = allocate(bytes) >>> 0;
    if (address === 0) throw new Error(`WebAssembly has no ${bytes} bytes of memory left.`);
    this.#scratch = address;
    this.#scratchBytes = bytes;
    return address;
  }

  /** Gives the scratch memory back. */
  dispose(): void {
    // A backend that has been removed has no memory any more.
    const { _free: free } = this.#backend.wasm ?? {};
    if (this.#scratch !== 0) free?.(this.#scratch);
    this.#scratch = 0;
    this.#scratchBytes = 0;
  }
}

function isAsKnown(backend: KernelBackend): backend is WasmBackend {
  const { wasm, getMemoryOffset, makeOutput, refCount, incRef } = backend as Partial<WasmBackend>;
  const { asm, HEAPU8, _malloc: allocate, _free: free } = wasm ?? {};
  const functions = [allocate, free, getMemoryOffset, makeOutput, refCount, incRef];
  return (
    asm?.memory instanceof WebAssembly.Memory &&
    HEAPU8?.buffer === asm.memory.buffer &&
    functions.every((known) => typeof known === "function")
  );
}
