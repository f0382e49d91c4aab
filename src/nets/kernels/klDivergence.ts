import { mul, registerGradient, type Tensor, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import { addElementwise } from "./elementwise.ts";
import type { Heap } from "./heap.ts";
import { inReverse } from "./replaceKernel.ts";
import { areAlike, hasKernel, runKernel } from "./runKernel.ts";

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
  const inputs = ["mean", "logVariance"];
  const forward = addElementwise(heap, name, inputs, ([mean, logVariance], size, kl) =>
    compiled.klDivergence(mean, logVariance, size, kl),
  );
  const backward = addElementwise(heap, slopeName, ["logVariance"], ([logVariance], size, slope) =>
    compiled.klDivergenceSlope(logVariance, size, slope),
  );
  return inReverse(forward, backward);
}
