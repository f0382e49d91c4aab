import type { TensorInfo } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";
import { type KernelCall, replaceKernel } from "./replaceKernel.ts";
import { sizeOf } from "./sizeOf.ts";

/** Sums over the last axes, the first ones or all with the compiled kernels; others are left to the kernel that was there. */
export function installSum(heap: Heap, compiled: Compiled): () => void {
  return replaceKernel(
    "Sum",
    (replaced) => (call) =>
      (heap.isOf(call.backend) ? sum(heap, compiled, call) : null) ?? replaced.kernelFunc(call),
  );
}

/** The sum, or null if the compiled kernels do not do that. */
function sum(heap: Heap, compiled: Compiled, { inputs, attrs }: KernelCall): TensorInfo | null {
  const { x } = inputs;
  if (x?.dtype !== "float32" || x.shape.includes(0)) return null;
  const isSummed = summedAxes(x.shape.length, attrs?.axis);
  const shape = x.shape.flatMap((n, axis) => (isSummed[axis] ? (attrs?.keepDims === true ? [1] : []) : [n]));
  const lasts = isSummed.lastIndexOf(false) + 1;
  const firsts = isSummed.indexOf(false);
  if (isSummed.slice(0, lasts).every((summed) => !summed)) {
    const out = heap.output(shape);
    compiled.sumRows(
      heap.addressOf(x),
      sizeOf(x.shape.slice(0, lasts)),
      sizeOf(x.shape.slice(lasts)),
      heap.addressOf(out),
    );
    return out;
  }
  if (isSummed.slice(firsts).every((summed) => !summed)) {
    const out = heap.output(shape);
    compiled.sumColumns(
      heap.addressOf(x),
      sizeOf(x.shape.slice(0, firsts)),
      sizeOf(x.shape.slice(firsts)),
      heap.addressOf(out),
    );
    return out;
  }
  return null;
}

/** For each axis whether it is summed over; no axes stand for all, negative ones count from the end. */
function summedAxes(rank: number, axis: unknown): readonly boolean[] {
  const axes = axis === undefined || axis === null ? null : ([axis].flat() as number[]);
  return Array.from({ length: rank }, (_, i) => axes === null || axes.includes(i) || axes.includes(i - rank));
}
