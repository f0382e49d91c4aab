import { backend } from "../tf.ts";
import { useTransposedMatMul } from "../transposedMatMul.ts";
import { installAdamStep } from "./adamStep.ts";
import { startCompiled } from "./compiled.ts";
import { installDense } from "./dense.ts";
import { Heap } from "./heap.ts";
import { installKlDivergence } from "./klDivergence.ts";
import { installLogLikelihood } from "./logLikelihood.ts";
import { installMatMul } from "./matMul.ts";
import { noteWasmPath, type WasmPath, wasmPaths } from "./paths.ts";
import { inReverse } from "./replaceKernel.ts";
import { installReparameterize } from "./reparameterize.ts";
import { compare, readProbes } from "./selfTest.ts";
import { installSharedCopies } from "./sharedCopies.ts";
import { installSum } from "./sum.ts";

/** The path that was taken, and of each one before it why it was not. */
export interface KernelsInUse {
  readonly path: WasmPath;
  readonly passedOver: readonly string[];
}

/**
 * Takes the fastest path that works on the WebAssembly backend, which must be the one that is set, from `wish` on.
 * Whatever is not as expected, the backend's version, its insides, or the numbers of a self-test, leads to the next;
 * the last, the backend as it comes, always works.
 *
 * @param version of the backend.
 */
export async function chooseKernels(version: string, wish: WasmPath = wasmPaths[0]): Promise<KernelsInUse> {
  leaveKernels();
  const passedOver: string[] = [];
  const expected = wish === "stock" ? new Map() : readProbes();
  for (const path of wasmPaths.slice(wasmPaths.indexOf(wish), -1)) {
    try {
      undo = await starters[path](version);
      compare(readProbes(), expected);
      noteWasmPath(path);
      return { path, passedOver };
    } catch (error) {
      leaveKernels();
      passedOver.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { path: "stock", passedOver };
}

/** Back to the backend as it comes; to be called before it is removed. */
export function leaveKernels(): void {
  undo();
  undo = () => undefined;
  noteWasmPath("stock");
}

let undo = (): void => undefined;

const starters = {
  "wasm-relaxed": (version: string) => installCompiled("wasm-relaxed", version),
  "wasm-simd": (version: string) => installCompiled("wasm-simd", version),
  transposing: async () => useTransposedMatMul(),
  stock: async () => () => undefined,
};

/** What the compiled kernels do not do goes on to those that transpose. */
async function installCompiled(path: "wasm-relaxed" | "wasm-simd", version: string): Promise<() => void> {
  const heap = new Heap(backend(), version);
  const compiled = await startCompiled(path, heap.memory);
  return inReverse(
    () => heap.dispose(),
    useTransposedMatMul(),
    installSharedCopies(heap),
    ...[
      installMatMul,
      installSum,
      installDense,
      installLogLikelihood,
      installKlDivergence,
      installReparameterize,
      installAdamStep,
    ].map((install) => install(heap, compiled)),
  );
}
