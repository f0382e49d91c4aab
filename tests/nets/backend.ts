import { env, ready, setBackend } from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { fileURLToPath } from "node:url";

const wasmFolder = fileURLToPath(
  new URL("../../node_modules/@tensorflow/tfjs-backend-wasm/dist/", import.meta.url),
);

/** Sets a backend for the tests of a file, WebAssembly from node_modules. */
export async function useBackend(name: "cpu" | "wasm"): Promise<void> {
  if (name === "wasm") {
    setWasmPaths(wasmFolder);
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  }
  if (!(await setBackend(name))) throw new Error(`The backend ${name} does not start.`);
  await ready();
}
