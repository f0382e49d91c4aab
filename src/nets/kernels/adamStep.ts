import { backend, type Tensor } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";

/** Weights θ, their gradient g and Adam's moments m and v, all of one shape. */
interface AdamTensors {
  readonly theta: Tensor;
  readonly g: Tensor;
  readonly m: Tensor;
  readonly v: Tensor;
}

interface AdamConstants {
  /** β₁ and β₂. */
  readonly beta1: number;
  readonly beta2: number;
  /** s = η / (1 − β₁ᵗ) */
  readonly stride: number;
  /** c = 1 / (1 − β₂ᵗ) */
  readonly correction: number;
  readonly epsilon: number;
}

let inUse: { readonly heap: Heap; readonly compiled: Compiled } | null = null;

/** From now on steps on the WebAssembly backend are made in place. Gives back what ends that. */
export function installAdamStep(heap: Heap, compiled: Compiled): () => void {
  inUse = { heap, compiled };
  return () => {
    inUse = null;
  };
}

/**
 * m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²,   θ ← θ + s m / (√(c v) + ε)
 *
 * in one pass, where the numbers lie.
 *
 * @returns Σ θ after the step. Null, and nothing is done, where that cannot be: on another backend, or where another
 * tensor shares the numbers.
 */
export function adamStep(tensors: AdamTensors, constants: AdamConstants): number | null {
  if (inUse === null || !inUse.heap.isOf(backend())) return null;
  const { heap, compiled } = inUse;
  const { theta, g, m, v } = tensors;
  if (![theta, m, v].every((tensor) => heap.isSole(tensor))) return null;
  const { beta1, beta2, stride, correction, epsilon } = constants;
  return compiled.adam(
    heap.addressOf(theta),
    heap.addressOf(g),
    heap.addressOf(m),
    heap.addressOf(v),
    theta.size,
    beta1,
    1 - beta1,
    beta2,
    1 - beta2,
    stride,
    correction,
    epsilon,
  );
}
