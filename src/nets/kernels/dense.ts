import { matMul, registerGradient, sum, type Tensor, type Tensor1D, type Tensor2D } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import { addElementwise } from "./elementwise.ts";
import type { Heap } from "./heap.ts";
import { multiply } from "./matMul.ts";
import { addKernel, inputOf, inReverse } from "./replaceKernel.ts";
import { hasKernel, runKernel } from "./runKernel.ts";

const name = "Dense";
const gradientName = "RectifiedGradient";

/**
 * act(x W + b): a layer in one pass, its gradients each in one more, and only those that are asked for: the pictures
 * that go into a network need none, which `fused.matMul` would compute, a sixth of a training step.
 *
 * @param x [examples, inputs]
 * @param kernel W, [inputs, outputs]
 * @param bias b, [outputs]
 * @returns [examples, outputs]; null where the backend that is set has no kernel for it.
 */
export function dense(
  x: Tensor2D,
  kernel: Tensor2D,
  bias: Tensor1D,
  activation: "linear" | "relu",
): Tensor2D | null {
  return hasKernel(name) ? runKernel<Tensor2D>(name, { x, kernel, bias }, { activation }) : null;
}

/** dy where y = max(0, ·) is above 0, else 0. Throws an Error where the backend that is set has no kernel for it. */
export const rectifiedGradient = (y: Tensor2D, dy: Tensor2D): Tensor2D => runKernel(gradientName, { y, dy });

/** With G the gradient in x W + b, which relu lets through where it is above 0: dx = G Wᵀ,   dW = xᵀ G,   db = Σ_rows G */
registerGradient({
  kernelName: name,
  inputsToSave: ["x", "kernel"],
  outputsToSave: [true],
  gradFunc: (dy, [x, kernel, y], { activation }) => {
    const g = activation === "relu" ? rectifiedGradient(y as Tensor2D, dy as Tensor2D) : (dy as Tensor);
    return {
      x: () => matMul(g, kernel, false, true),
      kernel: () => matMul(x, g, true, false),
      bias: () => sum(g, 0),
    };
  },
});

/** Gives the WebAssembly backend the kernels for it. Gives back what takes them away. */
export function installDense(heap: Heap, compiled: Compiled): () => void {
  const forward = addKernel(name, (call) => {
    const [x, kernel, bias] = ["x", "kernel", "bias"].map((name) => inputOf(call, name));
    const [rows, inner] = x.shape;
    const columns = kernel.shape[1];
    return multiply(heap, compiled, {
      a: x,
      b: kernel,
      bias,
      transposeA: false,
      transposeB: false,
      relu: call.attrs?.activation === "relu",
      stack: 1,
      stackA: 1,
      stackB: 1,
      rows,
      inner,
      columns,
      shape: [rows, columns],
    });
  });
  const backward = addElementwise(heap, gradientName, ["y", "dy"], ([y, dy], size, g) =>
    compiled.rectifiedGradient(y, dy, size, g),
  );
  return inReverse(forward, backward);
}
