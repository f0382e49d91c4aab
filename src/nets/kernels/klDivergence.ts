import { mul, registerGradient, type Tensor, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";
import { addKernel, inputOf, inReverse } from "./replaceKernel.ts";
import { areAlike, hasKernel, runKernel } from "./runKernel.ts";
import { sizeOf } from "./sizeOf.ts";

const name = "KlDivergence";
const gradientName = "KlDivergenceGradient";

/**
 * KL(N(μ, σ²) ‖ N(0, 1)) = ½ (μ² + σ² − 1 − log σ²) in one pass, element by element.
 *
 * @returns null where the backend that is set has no kernel for it, or one of the two is to be broadcast.
 */
export function gaussianKlDivergence(mean: Tensor2D, logVariance: Tensor2D): Tensor2D | null {
  return hasKernel(name) && areAlike(mean, logVariance)
    ? runKernel<Tensor2D>(name, { mean, logVariance })
    : null;
}

/** d/dμ = μ,   d/d(log σ²) = ½ (σ² − 1) */
registerGradient({
  kernelName: name,
  inputsToSave: ["mean", "logVariance"],
  gradFunc: (g, [mean, logVariance]) => ({
    mean: () => mul(g as Tensor, mean),
    logVariance: () => runKernel<Tensor>(gradientName, { logVariance, g: g as Tensor }),
  }),
});

/** Gives the WebAssembly backend the kernels for it. Gives back what takes them away. */
export function installKlDivergence(heap: Heap, compiled: Compiled): () => void {
  const forward = addKernel(name, (call) => {
    const inputs = ["mean", "logVariance"].map((name) => inputOf(call, name));
    const out = heap.output(inputs[0].shape);
    const [mean, logVariance, kl] = [...inputs, out].map((x) => heap.addressOf(x));
    compiled.klDivergence(mean, logVariance, sizeOf(out.shape), kl);
    return out;
  });
  const backward = addKernel(gradientName, (call) => {
    const inputs = ["logVariance", "g"].map((name) => inputOf(call, name));
    const out = heap.output(inputs[0].shape);
    const [logVariance, g, slope] = [...inputs, out].map((x) => heap.addressOf(x));
    compiled.klDivergenceGradient(logVariance, g, sizeOf(out.shape), slope);
    return out;
  });
  return inReverse(forward, backward);
}
