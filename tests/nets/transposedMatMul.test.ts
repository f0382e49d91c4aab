import {
  add,
  fused,
  getKernel,
  matMul,
  memory,
  relu,
  sigmoid,
  type Tensor,
  type Tensor2D,
  tensor,
} from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { fillNormal, Rng } from "../../src/math/rng.ts";
import { useTransposedMatMul } from "../../src/nets/transposedMatMul.ts";
import { useBackend } from "./backend.ts";

beforeAll(() => useBackend("wasm"));

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, n) => product * n, 1);

const normal = (seed: number, shape: number[]): Tensor =>
  tensor(fillNormal(Rng.of(seed), new Float32Array(sizeOf(shape))), shape);

/** The shape of an operand that is to be transposed. */
const stored = (shape: number[], isTransposed: boolean): number[] =>
  isTransposed ? [...shape.slice(0, -2), ...shape.slice(-2).toReversed()] : shape;

/** The largest difference between what our kernels make of `ours` and the stock kernels of `stock`. */
function difference(ours: () => Tensor, stock = ours): number {
  const b = stock();
  const putBack = useTransposedMatMul();
  const a = ours();
  putBack();
  expect(a.shape).toEqual(b.shape);
  const expected = b.dataSync();
  expect(expected.some((value) => Math.abs(value) > 0.1)).toBe(true);
  return Math.max(...a.dataSync().map((value, i) => Math.abs(value - expected[i])));
}

const transposed = [false, true].flatMap((a) => [false, true].map((b) => [a, b] as const));
const shapes = [
  ["matrices", [37, 53], [53, 29]],
  ["one row", [1, 53], [53, 29]],
  ["one column", [37, 53], [53, 1]],
  ["a sum of one term", [37, 1], [1, 29]],
  ["a stack of matrices", [3, 17, 11], [3, 11, 13]],
  ["a stack against one", [3, 17, 11], [1, 11, 13]],
  ["four axes", [2, 3, 5, 7], [2, 3, 7, 4]],
] as const;

describe.each(transposed)("with transposeA %s and transposeB %s", (transposeA, transposeB) => {
  test.each(shapes)("%s multiply as the stock kernel does", (_, shapeA, shapeB) => {
    const a = normal(1, stored([...shapeA], transposeA));
    const b = normal(2, stored([...shapeB], transposeB));
    expect(difference(() => matMul(a, b, transposeA, transposeB))).toBeLessThan(1e-4);
  });

  test.each([
    ["linear", (x: Tensor) => x],
    ["relu", relu],
    ["sigmoid", sigmoid],
  ] as const)("a fused product is what its parts are, with bias and %s", (activation, activate) => {
    const a = normal(3, stored([12, 9], transposeA)) as Tensor2D;
    const b = normal(4, stored([9, 14], transposeB)) as Tensor2D;
    const bias = normal(5, [14]);
    // Not the stock fused kernel: with a transposed operand it adds the bias along the wrong axis.
    const parts = () => activate(add(matMul(a, b, transposeA, transposeB), bias));
    const whole = () => fused.matMul({ a, b, transposeA, transposeB, bias, activation });
    expect(difference(whole, parts)).toBeLessThan(1e-4);
  });
});

test("leaves no memory behind in the backend", () => {
  const putBack = useTransposedMatMul();
  const [a, b] = [normal(1, [40, 30]), normal(2, [40, 30])];
  const count = (): unknown => [memory().numTensors, memory().numDataBuffers];
  const before = count();
  matMul(a, b, true, false).dispose();
  matMul(a, b, false, true).dispose();
  expect(count()).toEqual(before);
  putBack();
});

test("is undone, to the very kernel", () => {
  const stock = ["BatchMatMul", "_FusedMatMul"].map((name) => getKernel(name, "wasm"));
  const putBack = useTransposedMatMul();
  expect(getKernel("BatchMatMul", "wasm")).not.toBe(stock[0]);
  putBack();
  expect(["BatchMatMul", "_FusedMatMul"].map((name) => getKernel(name, "wasm"))).toEqual(stock);
});

test("is much faster where a gradient needs it", () => {
  const [a, b] = [normal(1, [128, 784]), normal(2, [128, 256])];
  const milliseconds = (): number => {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      matMul(a, b, true, false).dispose();
      return performance.now() - begin;
    });
    return Math.min(...times);
  };
  const stock = milliseconds();
  const putBack = useTransposedMatMul();
  const ours = milliseconds();
  putBack();
  expect(ours).toBeLessThan(stock);
});
