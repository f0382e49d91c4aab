import { denseScratch, multiplyDense } from "./denseMatMul";
import { all } from "./lanes";
import { multiplySparse, sparseScratch } from "./sparseMatMul";

/** Fewer columns than this do not repay the making of lists. */
const sparseColumns: i32 = 64;

/** Measured: with fewer than two thirds of A's numbers not 0, lists are faster. */
const sparseShare: f32 = 0.65;

/** Bytes of scratch memory that a product with inner dimension K needs. */
export function matMulScratch(K: i32): i32 {
  return max(denseScratch(K), sparseScratch);
}

/**
 * C = act(op(A) op(B) + bias), row-major float32; op(A) is [M, K], op(B) is [K, N], C is [M, N]
 *
 * @param bias [N], or 0 for none.
 * @param scratch `matMulScratch(K)` bytes.
 * @param relu act is max(0, ·), else the identity.
 */
export function matMul(
  a: usize, b: usize, bias: usize, c: usize, scratch: usize,
  M: i32, N: i32, K: i32, transposeA: bool, transposeB: bool, relu: bool,
): void {
  if (N >= sparseColumns && nonzeroShare(a, M * K) < sparseShare)
    multiplySparse(a, b, bias, c, scratch, M, N, K, transposeA, transposeB);
  else multiplyDense(a, b, bias, c, scratch, M, N, K, transposeA, transposeB);
  if (relu) rectify(c, M * N);
}

/** x ← max(0, x) */
function rectify(x: usize, size: i32): void {
  const end = x + 4 * size;
  for (; x + 16 <= end; x += 16) v128.store(x, f32x4.max(v128.load(x), all(0)));
  for (; x < end; x += 4) store<f32>(x, max<f32>(load<f32>(x), 0));
}

/** The share of numbers that are not 0, estimated from every fifth vector: a stride that goes through all columns. */
function nonzeroShare(x: usize, size: i32): f32 {
  const samples = size / 20;
  let count = 0;
  for (let i = 0; i < samples; i++) {
    count += popcnt(i32x4.bitmask(f32x4.ne(v128.load(x), all(0))));
    x += 80;
  }
  return samples == 0 ? <f32>1 : f32(count) / f32(samples << 2);
}
