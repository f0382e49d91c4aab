import type { MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl";
import { runsWebAssembly } from "../powers/webAssembly.ts";
import { backendName } from "./backendWords.ts";
import { forgetContext, watchContext } from "./contextLoss.ts";
import { backend, env, findBackendFactory, registerBackend, removeBackend, setBackend } from "./tf.ts";
import type { WasmPath } from "./kernels/paths.ts";
import { throwWhenFull } from "./outOfMemory.ts";
import { leaveKernels, chooseKernels } from "./kernels/chooseKernels.ts";

export type BackendName = "wasm" | "webgl" | "cpu";

/** File name → address of TensorFlow.js's three WebAssembly files, or the folder that they are in. */
export type WasmFiles = string | Record<string, string>;

/** Far more than a slow network takes for the WebAssembly; a backend that never answers must not hold up the page. */
const patience = 20_000;

/**
 * Loads a backend if need be, starts it and sets it. Resolves with what it runs on, in words. Throws an Error whose
 * message says why it cannot run.
 *
 * @param path the kernels to try first on WebAssembly, else the fastest.
 */
export async function startBackend(
  name: BackendName,
  wasmFiles: WasmFiles,
  path?: WasmPath,
): Promise<string> {
  if (name === "wasm" && !(await runsWebAssembly())) throw new Error("no WebAssembly runs here");
  await load(name, wasmFiles);
  if (findBackendFactory(name) === null || (name === "webgl" && !env().getBool("HAS_WEBGL")))
    throw new Error("not available in this browser");
  if (!(await inTime(setBackend(name), name))) throw new Error("did not start");
  forgetContext();
  if (name === "cpu") return "plain JavaScript";
  if (name === "wasm") {
    throwWhenFull(backend());
    return startKernels(path);
  }
  const { gl } = (backend() as MathBackendWebGL).gpgpu;
  const renderer = rendererOf(gl);
  // There exp(12) overflows, and a VAE is NaN from its second step on (`npm run test:paths`).
  if (!env().getBool("WEBGL_RENDER_FLOAT32_ENABLED")) throw new Error(`half precision only: ${renderer}`);
  watchContext(gl.canvas);
  return renderer;
}

/** Frees what a backend holds, all tensors on it included, and leaves it to be started again. */
export function stopBackend(name: BackendName): void {
  const factory = findBackendFactory(name);
  if (factory === null) return;
  if (name === "wasm") leaveKernels();
  removeBackend(name);
  registerBackend(name, factory);
}

const loaded = new Map<BackendName, Promise<void>>();

function load(name: BackendName, wasmFiles: WasmFiles): Promise<void> {
  const loading = loaded.get(name) ?? loaders[name](wasmFiles);
  loaded.set(name, loading);
  // One that failed, the network being away, is tried again the next time.
  loading.catch(() => loaded.delete(name));
  return loading;
}

const loaders: Readonly<Record<BackendName, (wasmFiles: WasmFiles) => Promise<void>>> = {
  cpu: async () => {
    await import("@tensorflow/tfjs-backend-cpu");
  },
  webgl: async () => {
    await import("@tensorflow/tfjs-backend-webgl");
  },
  wasm: async (wasmFiles) => {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    setWasmPaths(wasmFiles);
    // Threads break once minified, and need headers that static hosts lack.
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  },
};

/** Which kernels the WebAssembly backend computes with, and why not with faster ones. */
async function startKernels(wish?: WasmPath): Promise<string> {
  const { version_wasm: version } = await import("@tensorflow/tfjs-backend-wasm");
  const { path, passedOver } = await chooseKernels(version, wish);
  const inWords = passedOver.map((line) => line.replace(/^[^:]+/, backendName));
  return [backendName(path), ...inWords].join("; ");
}

async function inTime<T>(starting: Promise<T>, name: BackendName): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Else it would set itself when it comes at last.
      stopBackend(name);
      reject(new Error(`did not start within ${patience / 1000} s`));
    }, patience);
  });
  try {
    return await Promise.race([starting, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function rendererOf(gl: WebGLRenderingContext): string {
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  return String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
}
