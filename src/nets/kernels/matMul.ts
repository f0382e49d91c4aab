import type { TensorInfo } from "../tf.ts";
import type { Compiled } from "./compiled.ts";
import type { Heap } from "./heap.ts";
import { inReverse, type KernelCall, replaceKernel } from "./replaceKernel.ts";
import { sizeOf } from "./sizeOf.ts";

/** Multiplies matrices with the compiled kernel; what it is not made for is left to the kernel that was there. */
export function installMatMul(heap: Heap, compiled: Compiled): () => void {
  const undo = ["BatchMatMul", "_FusedMatMul"].map((name) =>
    replaceKernel(name, (replaced) => (call) => {
      const product = heap.isOf(call.backend) ? productOf(call) : null;
      return product === null ? replaced.kernelFunc(call) : multiply(heap, compiled, product);
    }),
  );
  return inReverse(...undo);
}

/** act(op(A) op(B) + bias), for each pair of a stack of matrices; one matrix goes with each of the others. */
interface Product {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
  readonly bias: TensorInfo | null;
  readonly transposeA: boolean;
  readonly transposeB: boolean;
  readonly relu: boolean;
  readonly stack: number;
  readonly stackA: number;
  readonly stackB: number;
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
  readonly shape: readonly number[];
}

/** What is asked for, or null if the compiled kernel does not do that. */
function productOf({ inputs, attrs }: KernelCall): Product | null {
  const { a, b, bias, preluActivationWeights } = inputs;
  if (a?.dtype !== "float32" || b?.dtype !== "float32" || preluActivationWeights !== undefined) return null;
  const activation = attrs?.activation ?? "linear";
  if (activation !== "linear" && activation !== "relu") return null;
  const transposeA = attrs?.transposeA === true;
  const transposeB = attrs?.transposeB === true;
  const [rows, inner] = sides(a, transposeA);
  const [innerB, columns] = sides(b, transposeB);
  if (inner !== innerB || rows * inner * columns === 0) return null;
  if (bias !== undefined && !(sizeOf(bias.shape) === columns && bias.shape.at(-1) === columns)) return null;
  const [stacksA, stacksB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const stacks = sizeOf(stacksA) === 1 && stacksB.length >= stacksA.length ? stacksB : stacksA;
  if (![stacksA, stacksB].every((some) => sizeOf(some) === 1 || String(some) === String(stacks))) return null;
  return {
    a,
    b,
    bias: bias ?? null,
    transposeA,
    transposeB,
    relu: activation === "relu",
    stack: sizeOf(stacks),
    stackA: sizeOf(stacksA),
    stackB: sizeOf(stacksB),
    rows,
    inner,
    columns,
    shape: [...stacks, rows, columns],
  };
}

/** The product, as a new tensor. */
export function multiply(heap: Heap, compiled: Compiled, product: Product): TensorInfo {
  const { a, b, bias, transposeA, transposeB, relu, stack, stackA, stackB, rows, inner, columns } = product;
  const out = heap.output(product.shape);
  const scratch = heap.scratch(compiled.matMulScratch(inner));
  const [atA, atB, atC] = [a, b, out].map((x) => heap.addressOf(x));
  for (let i = 0; i < stack; i++)
    compiled.matMul(
      atA + 4 * (i % stackA) * rows * inner,
      atB + 4 * (i % stackB) * inner * columns,
      bias === null ? 0 : heap.addressOf(bias),
      atC + 4 * i * rows * columns,
      scratch,
      rows,
      columns,
      inner,
      Number(transposeA),
      Number(transposeB),
      Number(relu),
    );
  return out;
}

/** Rows and columns of op(X). */
function sides({ shape }: TensorInfo, isTransposed: boolean): readonly [number, number] {
  const [rows, columns] = shape.slice(-2);
  return isTransposed ? [columns, rows] : [rows, columns];
}
