import { fused, sigmoid } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { fillNormal, Rng, uniform } from "../../../src/math/rng.ts";
import { matMul, type Tensor, type Tensor2D, tensor, tidy } from "../../../src/nets/tf.ts";
import { usePath } from "../backend.ts";

interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly at: (i: number, j: number) => number;
}

const normal = (seed: number, size: number): Float32Array => fillNormal(Rng.of(seed), new Float32Array(size));

/** Normal numbers, so many of them 0, in runs as a picture has them. */
function sparse(seed: number, size: number, zeros: number): Float32Array {
  const rng = Rng.of(seed, "zeros");
  const numbers = normal(seed, size);
  for (let i = 0; i < size; i += 5) if (uniform(rng) < zeros) numbers.fill(0, i, i + 5);
  return numbers;
}

/** op(X) of numbers that lie row by row, transposed or not. */
const matrix = (numbers: Float32Array, rows: number, columns: number, isTransposed: boolean): Matrix => ({
  rows,
  columns,
  at: (i, j) => numbers[isTransposed ? j * rows + i : i * columns + j],
});

/** Half a unit in the last place of 1, single precision. */
const rounding = 2 ** -24;

/**
 * The largest error of a product against double precision, in parts of what rounding may make of it: K u Σ|a b| for a
 * sum of K terms (Higham 2002, eq. 3.5), and 1e-6 for what comes after.
 */
function worst(
  product: ArrayLike<number>,
  a: Matrix,
  b: Matrix,
  finish: (sum: number, j: number) => number,
): number {
  let worst = 0;
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < b.columns; j++) {
      let [sum, size] = [0, 0];
      for (let k = 0; k < a.columns; k++) {
        const term = a.at(i, k) * b.at(k, j);
        sum += term;
        size += Math.abs(term);
      }
      const error = Math.abs(product[i * b.columns + j] - finish(sum, j));
      worst = Math.max(worst, error / (a.columns * rounding * size + 1e-6));
    }
  return worst;
}

const transposed = [false, true].flatMap((a) => [false, true].map((b) => [a, b] as const));

/**
 * Rows, inner, columns: around the edges of tiles of 4 or 5 × 8 and of blocks of 160 rows; the last ones, wide enough for
 * lists of what is not 0, of 1 × 32 tiles and of blocks of 400 rows and of 128 of the inner dimension.
 */
const sizes = [
  [1, 1, 1],
  [1, 50, 9],
  [5, 3, 8],
  [4, 8, 16],
  [37, 53, 29],
  [128, 20, 7],
  [131, 30, 17],
  [163, 9, 12],
  [260, 5, 3],
  [3, 128, 64],
  [6, 261, 77],
  [402, 7, 96],
  [805, 130, 65],
] as const;

describe.each(["wasm-relaxed", "wasm-simd"] as const)("the product of %s", (path) => {
  beforeAll(() => usePath(path));

  describe.each(transposed)("with transposeA %s and transposeB %s", (transposeA, transposeB) => {
    const shapeOf = (rows: number, columns: number, isTransposed: boolean): [number, number] =>
      isTransposed ? [columns, rows] : [rows, columns];

    test.each(sizes)("is right for %i × %i × %i", (M, K, N) => {
      for (const zeros of [0, 0.8, 1]) {
        const [left, right] = [sparse(1, M * K, zeros), normal(2, K * N)];
        const product = tidy(() =>
          matMul(
            tensor(left, shapeOf(M, K, transposeA)),
            tensor(right, shapeOf(K, N, transposeB)),
            transposeA,
            transposeB,
          ).dataSync(),
        );
        const [a, b] = [matrix(left, M, K, transposeA), matrix(right, K, N, transposeB)];
        expect(worst(product, a, b, (sum) => sum)).toBeLessThan(1);
      }
    });

    test.each([
      ["linear", (x: number) => x],
      ["relu", (x: number) => Math.max(0, x)],
      ["sigmoid", (x: number) => 1 / (1 + Math.exp(-x))],
    ] as const)("is right with a bias and %s", (activation, act) => {
      const [M, K, N] = [13, 21, 10];
      const [left, right, bias] = [normal(1, M * K), normal(2, K * N), normal(3, N)];
      const product = tidy(() =>
        fused
          .matMul({
            a: tensor(left, shapeOf(M, K, transposeA)) as Tensor as Tensor2D,
            b: tensor(right, shapeOf(K, N, transposeB)) as Tensor as Tensor2D,
            bias: tensor(bias),
            transposeA,
            transposeB,
            activation,
          })
          .dataSync(),
      );
      const [a, b] = [matrix(left, M, K, transposeA), matrix(right, K, N, transposeB)];
      expect(worst(product, a, b, (sum, j) => act(sum + bias[j]))).toBeLessThan(1);
    });
  });

  test("goes on when the backend's memory has grown", { tags: "fifth" }, () => {
    const [M, K, N] = [20, 30, 10];
    const [left, right] = [normal(1, M * K), normal(2, K * N)];
    const [a, b] = [tensor(left, [M, K]), tensor(right, [K, N])];
    const large = Array.from({ length: 8 }, (_, i) => tensor(new Float32Array(8_000_000).fill(i)));
    const product = matMul(a, b).dataSync();
    const [x, y] = [matrix(left, M, K, false), matrix(right, K, N, false)];
    expect(worst(product, x, y, (sum) => sum)).toBeLessThan(1);
    expect(large[7].dataSync()[7_999_999]).toBe(7);
    for (const x of [...large, a, b]) x.dispose();
  });

  test("lets a NaN through", () => {
    const product = matMul(tensor([[1, Number.NaN]]), tensor([[1], [1]]));
    expect(product.dataSync()[0]).toBeNaN();
    expect(sigmoid(product).dataSync()[0]).toBeNaN();
  });
});
