import { engine, getBackend, getKernel, type Tensor } from "../tf.ts";

/** Whether the backend that is set has a kernel of this name. */
export const hasKernel = (name: string): boolean => getKernel(name, getBackend()) !== undefined;

/** Whether tensors have one shape: these kernels do not broadcast. */
export const areAlike = (...tensors: readonly Tensor[]): boolean =>
  tensors.every(({ shape }) => String(shape) === String(tensors[0].shape));

/** Runs a kernel of the backend that is set. */
export function runKernel<T extends Tensor | Tensor[]>(
  name: string,
  inputs: Readonly<Record<string, Tensor>>,
  attrs: Readonly<Record<string, string | number | boolean>> = {},
): T {
  return engine().runKernel<T>(name, inputs, attrs);
}
