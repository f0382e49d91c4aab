import { registerGradient, type Tensor, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import { addElementwise } from "./elementwise.ts";
import type { Heap } from "./heap.ts";
import { inReverse } from "./replaceKernel.ts";
import { areAlike, hasKernel, runKernel } from "./runKernel.ts";

const name = "Reparameterize";
const gradientName = "ReparameterizeGradient";

/**
 * z = μ + σ ε, σ = exp(½ log σ²), in one pass; with a gradient in μ and log σ², none in ε.
 *
 * @returns null where the backend that is set has no kernel for it, or one of the three is to be broadcast.
 */
export function reparameterize(mean: Tensor2D, logVariance: Tensor2D, epsilon: Tensor2D): Tensor2D | null {
  return hasKernel(name) && areAlike(mean, logVariance, epsilon)
    ? runKernel<Tensor2D>(name, { mean, logVariance, epsilon })
    : null;
}

/** g ½ σ ε: the gradient in log σ² where that in z is g. Throws an Error where the backend that is set has no kernel. */
export const reparameterizeGradient = (logVariance: Tensor2D, epsilon: Tensor2D, g: Tensor2D): Tensor2D =>
  runKernel(gradientName, { logVariance, epsilon, g });

/** dz/dμ = 1,   dz/d(log σ²) = ½ σ ε */
registerGradient({
  kernelName: name,
  inputsToSave: ["logVariance", "epsilon"],
  gradFunc: (g, [logVariance, epsilon]) => ({
    mean: () => (g as Tensor).clone(),
    logVariance: () => reparameterizeGradient(logVariance as Tensor2D, epsilon as Tensor2D, g as Tensor2D),
  }),
});

/** Gives the WebAssembly backend the kernels for it. Gives back what takes them away. */
export function installReparameterize(heap: Heap, compiled: Compiled): () => void {
  const forward = addElementwise(
    heap,
    name,
    ["mean", "logVariance", "epsilon"],
    ([mean, logVariance, epsilon], size, z) => compiled.reparameterize(mean, logVariance, epsilon, size, z),
  );
  const backward = addElementwise(
    heap,
    gradientName,
    ["logVariance", "epsilon", "g"],
    ([logVariance, epsilon, g], size, slope) =>
      compiled.reparameterizeGradient(logVariance, epsilon, g, size, slope),
  );
  return inReverse(forward, backward);
}
