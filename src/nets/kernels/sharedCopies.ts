import { backend, engine, type Tensor } from "../tf.ts";
import type { Heap } from "./heap.ts";
import { inputOf, inReverse, replaceKernel } from "./replaceKernel.ts";

/**
 * A clone shares its numbers with the original, as on the other backends; this one copies them, and whatever a gradient
 * needs later is saved as a clone: 3 MB a step of the figure's network.
 */
export function installSharedCopies(heap: Heap): () => void {
  const restore = replaceKernel("Identity", (replaced) => (call) => {
    if (!heap.isOf(call.backend) || call.inputs.x?.dtype !== "float32") return replaced.kernelFunc(call);
    return heap.share(inputOf(call, "x"));
  });
  return inReverse(restore, saveWithoutTape(heap));
}

/**
 * What is saved for a gradient is cloned by a kernel of its own, and the clone entered on the tape for the sake of
 * second derivatives: a fifth of what TensorFlow.js itself takes a step. First ones need neither.
 */
function saveWithoutTape(heap: Heap): () => void {
  const saver = engine() as object as { clone(x: Tensor): Tensor };
  const replaced = saver.clone;
  saver.clone = function clone(x) {
    const { state } = engine();
    if (state.gradientDepth > 1 || !heap.isOf(backend()) || x.dtype !== "float32")
      return replaced.call(saver, x);
    return engine().makeTensorFromTensorInfo(heap.share(x));
  };
  return () => {
    saver.clone = replaced;
  };
}
