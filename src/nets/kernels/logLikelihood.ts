import { registerGradient, type Tensor, type Tensor1D, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";
import { addKernel, inputOf, inReverse } from "./replaceKernel.ts";
import { areAlike, hasKernel, runKernel } from "./runKernel.ts";

const name = "BernoulliLogLikelihood";
const gradientName = "BernoulliLogLikelihoodGradient";

/**
 * log p(x|l) = Σ_d x_d l_d − log(1 + exp l_d) in one pass, and its gradient in l, x − sigmoid(l), in another. It has
 * none in x.
 *
 * @param x [examples, dimensions], as are the logits l.
 * @returns [examples]; null where the backend that is set has no kernel for it, or one of the two is to be broadcast.
 */
export function bernoulliLogLikelihood(x: Tensor2D, logits: Tensor2D): Tensor1D | null {
  return hasKernel(name) && areAlike(x, logits) ? runKernel<Tensor1D>(name, { x, logits }) : null;
}

registerGradient({
  kernelName: name,
  inputsToSave: ["x", "logits"],
  gradFunc: (g, [x, logits]) => ({
    logits: () => runKernel<Tensor>(gradientName, { x, logits, g: g as Tensor }),
  }),
});

/** Gives the WebAssembly backend the kernels for it. Gives back what takes them away. */
export function installLogLikelihood(heap: Heap, compiled: Compiled): () => void {
  const forward = addKernel(name, (call) => {
    const [x, logits] = ["x", "logits"].map((name) => inputOf(call, name));
    const [rows, columns] = logits.shape;
    const out = heap.output([rows]);
    compiled.bernoulliLogLikelihood(
      heap.addressOf(x),
      heap.addressOf(logits),
      rows,
      columns,
      heap.addressOf(out),
    );
    return out;
  });
  const backward = addKernel(gradientName, (call) => {
    const [x, logits, g] = ["x", "logits", "g"].map((name) => inputOf(call, name));
    const [rows, columns] = logits.shape;
    const out = heap.output(logits.shape);
    compiled.bernoulliGradient(
      heap.addressOf(x),
      heap.addressOf(logits),
      heap.addressOf(g),
      rows,
      columns,
      heap.addressOf(out),
    );
    return out;
  });
  return inReverse(forward, backward);
}
