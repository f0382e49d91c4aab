import { env, ready, setBackend } from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths, version_wasm } from "@tensorflow/tfjs-backend-wasm";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { wasmPaths } from "../../src/nets/kernels/paths.ts";
import { leaveKernels, chooseKernels } from "../../src/nets/kernels/chooseKernels.ts";

// Node 20 has relaxed SIMD, but not switched on.
setFlagsFromString("--experimental-wasm-relaxed-simd");

const wasmFolder = fileURLToPath(
  new URL("../../node_modules/@tensorflow/tfjs-backend-wasm/dist/", import.meta.url),
);

/** Everything that a network may be computed with in the tests. */
export const kernelPaths = [...wasmPaths, "cpu"] as const;

type Path = (typeof kernelPaths)[number];

/** What the slower tests compute with; KERNEL_PATH names another. */
export const pathUnderTest = (process.env["KERNEL_PATH"] ?? kernelPaths[0]) as Path;

/** Sets a backend for the tests of a file, WebAssembly from node_modules as it comes. */
export async function useBackend(name: "cpu" | "wasm"): Promise<void> {
  leaveKernels();
  if (name === "wasm") {
    setWasmPaths(wasmFolder);
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  }
  if (!(await setBackend(name))) throw new Error(`The backend ${name} does not start.`);
  await ready();
}

/** Sets what computes. Throws an Error if it cannot: no test is to pass on another path than it says. */
export async function usePath(path: Path): Promise<void> {
  await useBackend(path === "cpu" ? "cpu" : "wasm");
  if (path === "cpu") return;
  const { path: taken, passedOver } = await chooseKernels(version_wasm, path);
  if (taken !== path) throw new Error(passedOver.join("; "));
}
