import {
  getKernel,
  type KernelBackend,
  type KernelConfig,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from "./tf.ts";

type KernelCall = Parameters<KernelConfig["kernelFunc"]>[0];

/**
 * TensorFlow.js's wasm matMul is fast only when neither operand is transposed, and every gradient of a matMul has one
 * that is. Here operands are transposed first, (Aᵀ)B = transpose(A)·B, and then multiplied by the stock kernel.
 * Measured in Chromium: a training step of a 784-400-20 VAE, batch 128, takes 52 ms instead of 208.
 *
 * Call it once the wasm backend runs. Gives back what puts the stock kernels in place again.
 */
export function useTransposedMatMul(): () => void {
  const restore = ["BatchMatMul", "_FusedMatMul"].map((name) => {
    const stock = getKernel(name, "wasm");
    replaceKernel({ ...stock, kernelFunc: (call) => multiplyUntransposed(stock, call) });
    return () => replaceKernel(stock);
  });
  return () => {
    for (const putBack of restore) putBack();
  };
}

function replaceKernel(kernel: KernelConfig): void {
  unregisterKernel(kernel.kernelName, kernel.backendName);
  registerKernel(kernel);
}

function multiplyUntransposed(
  stock: KernelConfig,
  { inputs, attrs, backend }: KernelCall,
): TensorInfo | TensorInfo[] {
  const copies: TensorInfo[] = [];
  const untransposed = (operand: TensorInfo, isTransposed: unknown): TensorInfo => {
    if (isTransposed !== true) return operand;
    const copy = transposeLastTwo(operand, backend);
    copies.push(copy);
    return copy;
  };
  const a = untransposed(inputs.a as TensorInfo, attrs?.transposeA);
  const b = untransposed(inputs.b as TensorInfo, attrs?.transposeB);
  const product = stock.kernelFunc({
    inputs: { ...inputs, a, b },
    backend,
    attrs: { ...attrs, transposeA: false, transposeB: false },
  });
  for (const copy of copies) (backend as KernelBackend).disposeData(copy.dataId);
  return product;
}

function transposeLastTwo(x: TensorInfo, backend: object): TensorInfo {
  const last = x.shape.length - 1;
  const perm = x.shape.map((_, axis) => (axis === last ? last - 1 : axis === last - 1 ? last : axis));
  return getKernel("Transpose", "wasm").kernelFunc({ inputs: { x }, backend, attrs: { perm } }) as TensorInfo;
}
