import { getKernel, type KernelConfig, registerKernel, type TensorInfo, unregisterKernel } from "../tf.ts";

export type KernelCall = Parameters<KernelConfig["kernelFunc"]>[0];
type KernelFunc = KernelConfig["kernelFunc"];

/**
 * Puts a kernel of the WebAssembly backend in the place of the one that is registered, which it may call.
 * Gives back what undoes it.
 */
export function replaceKernel(name: string, make: (replaced: KernelConfig) => KernelFunc): () => void {
  const replaced = getKernel(name, "wasm");
  register({ ...replaced, kernelFunc: make(replaced) });
  return () => register(replaced);
}

/** Registers a kernel that the WebAssembly backend does not have. Gives back what undoes it. */
export function addKernel(kernelName: string, kernelFunc: KernelFunc): () => void {
  registerKernel({ kernelName, backendName: "wasm", kernelFunc });
  return () => unregisterKernel(kernelName, "wasm");
}

/** An input that must be there. Throws an Error if it is not, or is not float32. */
export function inputOf({ inputs }: KernelCall, name: string): TensorInfo {
  const tensor = inputs[name];
  if (tensor?.dtype !== "float32") throw new Error(`The kernel's input ${name} is not a float32 tensor.`);
  return tensor;
}

/** All of them in one, the last first. */
export const inReverse =
  (...undo: readonly (() => void)[]): (() => void) =>
  () => {
    for (const one of undo.toReversed()) one();
  };

function register(kernel: KernelConfig): void {
  unregisterKernel(kernel.kernelName, kernel.backendName);
  registerKernel(kernel);
}
