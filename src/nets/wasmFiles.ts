import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";

const absolute = (url: string): string => new URL(url, import.meta.url).href;

/** File name → address of TensorFlow.js's WebAssembly, absolute, for `setWasmPaths`: it wants all three, though threads are off. */
export function wasmFiles(): Record<string, string> {
  return {
    "tfjs-backend-wasm.wasm": absolute(plain),
    "tfjs-backend-wasm-simd.wasm": absolute(simd),
    "tfjs-backend-wasm-threaded-simd.wasm": absolute(threaded),
  };
}
