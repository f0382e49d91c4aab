import { mul, registerGradient, type Tensor, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";
import { addKernel, inputOf, inReverse } from "./replaceKernel.ts";
import { areAlike, hasKernel, runKernel } from "./runKernel.ts";
import { sizeOf } from "./sizeOf.ts";

const name = "KlDivergence";
const slopeName = "KlDivergenceSlope";

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

/** d/d(log σ²) = ½ (σ² − 1). Throws an Error where the backend that is set has no kernel for it. */
export const klDivergenceSlope = (logVariance: Tensor2D): Tensor2D => runKernel(slopeName, { logVariance });

/** d/dμ = μ,   d/d(log σ²) = ½ (σ² − 1) */
registerGradient({
  kernelName: name,
  inputsToSave: ["mean", "logVariance"],
  gradFunc: (g, [mean, logVariance]) => ({
    mean: () => mul(g as Tensor, mean),
    logVariance: () => mul(g as Tensor, klDivergenceSlope(logVariance as Tensor2D)),
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
  const backward = addKernel(slopeName, (call) => {
    const logVariance = inputOf(call, "logVariance");
    const out = heap.output(logVariance.shape);
    compiled.klDivergenceSlope(heap.addressOf(logVariance), sizeOf(out.shape), heap.addressOf(out));
    return out;
  });
  return inReverse(forward, backward);
}
