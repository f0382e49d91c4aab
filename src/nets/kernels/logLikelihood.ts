import { customGrad, engine, type Tensor, type Tensor1D, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";
import { addKernel, inputOf, inReverse } from "./replaceKernel.ts";
import { areAlike, hasKernel, runKernel } from "./runKernel.ts";

const name = "BernoulliLogLikelihood";
const gradientName = "BernoulliLogLikelihoodGradient";

/** log p(x|l), [examples], and its gradient in l times a number, s (x − sigmoid(l)), [examples, dimensions]. */
interface WithSlope {
  readonly value: Tensor1D;
  readonly slope: Tensor2D;
}

/**
 * log p(x|l) = Σ_d x_d l_d − log(1 + exp l_d) and its gradient in l, both in one pass, as they share the exponential.
 * Throws an Error where the backend that is set has no kernel for it.
 *
 * @param x [examples, dimensions], as are the logits l.
 * @param scale s
 */
export function bernoulliWithSlope(x: Tensor2D, logits: Tensor2D, scale: number): WithSlope {
  const [value, slope] = runKernel<[Tensor1D, Tensor2D]>(name, { x, logits }, { scale });
  return { value, slope };
}

/**
 * log p(x|l), [examples]; where a gradient is asked for, with its gradient in l, and none in x.
 *
 * @returns null where the backend that is set has no kernel for it, or one of the two is to be broadcast.
 */
export function bernoulliLogLikelihood(x: Tensor2D, logits: Tensor2D): Tensor1D | null {
  if (!hasKernel(name) || !areAlike(x, logits)) return null;
  if (engine().state.gradientDepth === 0) return runKernel<Tensor1D>(name, { x, logits });
  const likelihood = customGrad((logits, save) => {
    const { value, slope } = bernoulliWithSlope(x, logits as Tensor2D, 1);
    (save as (saved: Tensor[]) => void)([slope]);
    return {
      value,
      gradFunc: (g, saved) => runKernel(gradientName, { slope: (saved as Tensor[])[0], g }),
    };
  });
  return likelihood(logits) as Tensor1D;
}

/** Gives the WebAssembly backend the kernels for it. Gives back what takes them away. */
export function installLogLikelihood(heap: Heap, compiled: Compiled): () => void {
  const forward = addKernel(name, (call) => {
    const [x, logits] = ["x", "logits"].map((name) => inputOf(call, name));
    const [rows, columns] = logits.shape;
    const value = heap.output([rows]);
    // Without a scale no slope is asked for.
    const scale = call.attrs?.scale as number | undefined;
    const slope = scale === undefined ? null : heap.output(logits.shape);
    const [atX, atLogits, atValue] = [x, logits, value].map((tensor) => heap.addressOf(tensor));
    const atSlope = slope === null ? 0 : heap.addressOf(slope);
    compiled.bernoulliLogLikelihood(atX, atLogits, rows, columns, atValue, atSlope, scale ?? 0);
    return slope === null ? value : [value, slope];
  });
  const backward = addKernel(gradientName, (call) => {
    const [slope, g] = ["slope", "g"].map((name) => inputOf(call, name));
    const [rows, columns] = slope.shape;
    const out = heap.output(slope.shape);
    compiled.scaleRows(heap.addressOf(slope), heap.addressOf(g), rows, columns, heap.addressOf(out));
    return out;
  });
  return inReverse(forward, backward);
}
