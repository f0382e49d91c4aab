import type { Heap } from "./heap.ts";
import { addKernel, inputOf } from "./replaceKernel.ts";
import { sizeOf } from "./sizeOf.ts";

/**
 * Gives the WebAssembly backend a kernel that makes one number of each of its inputs', which are all of one shape. Gives
 * back what takes it away.
 *
 * @param compute is given the inputs' addresses in their order, how many numbers there are, and the output's address.
 */
export function addElementwise(
  heap: Heap,
  name: string,
  inputNames: readonly string[],
  compute: (addresses: readonly number[], size: number, out: number) => void,
): () => void {
  return addKernel(name, (call) => {
    const inputs = inputNames.map((input) => inputOf(call, input));
    const out = heap.output(inputs[0].shape);
    compute(
      inputs.map((input) => heap.addressOf(input)),
      sizeOf(out.shape),
      heap.addressOf(out),
    );
    return out;
  });
}
