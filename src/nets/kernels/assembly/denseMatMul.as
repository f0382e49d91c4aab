import { madd } from "./lanes";
import { copyFew, packFour } from "./packing";

/**
 * Tiles of 4 × 8: eight vectors of sums stay in registers while the inner dimension K goes by. Larger tiles, and
 * unrolled loops, are slower: V8 then runs out of registers. Operands are first packed into strips, in which the
 * numbers for one k lie side by side: 4 rows of A a strip, 8 columns of B.
 */
const tileRows = 4;
const tileColumns = 8;

/** Rows of A that are packed at a time: with K up to 1,000 they stay in a core's own cache. */
const blockRows = 128;

/** Bytes of scratch memory: packed A, packed B, its biases and a tile. */
export function denseScratch(K: i32): i32 {
  return 4 * (blockRows * K + tileColumns * K + tileColumns + tileRows * tileColumns);
}

/** C = op(A) op(B) + bias, see `matMul`. */
export function multiplyDense(
  a: usize, b: usize, bias: usize, c: usize, scratch: usize,
  M: i32, N: i32, K: i32, transposeA: bool, transposeB: bool,
): void {
  const packedA = scratch;
  const packedB = packedA + 4 * blockRows * K;
  const stripBias = packedB + 4 * tileColumns * K;
  const edge = stripBias + 4 * tileColumns;
  for (let block = 0; block < M; block += blockRows) {
    const rows = min(blockRows, M - block);
    for (let i = 0; i < rows; i += tileRows) {
      const source = a + 4 * (transposeA ? block + i : (block + i) * K);
      packFour(source, transposeA ? M : K, transposeA, rows - i, K, packedA + 4 * i * K, 4 * tileRows);
    }
    for (let j = 0; j < N; j += tileColumns) {
      const columns = min(tileColumns, N - j);
      for (let n = 0; n < columns; n += 4) {
        const source = b + 4 * (transposeB ? (j + n) * K : j + n);
        packFour(source, transposeB ? K : N, !transposeB, columns - n, K, packedB + 4 * n, 4 * tileColumns);
      }
      for (let n = 0; n < tileColumns; n++)
        store<f32>(stripBias + 4 * n, bias != 0 && n < columns ? load<f32>(bias + 4 * (j + n)) : 0);
      for (let i = 0; i < rows; i += tileRows) {
        const target = c + 4 * ((block + i) * N + j);
        const strip = packedA + 4 * i * K;
        if (columns == tileColumns && rows - i >= tileRows) {
          tile(strip, packedB, K, stripBias, target, 4 * N);
        } else {
          tile(strip, packedB, K, stripBias, edge, 4 * tileColumns);
          for (let m = 0; m < min(tileRows, rows - i); m++)
            copyFew(target + 4 * m * N, edge + 4 * m * tileColumns, columns);
        }
      }
    }
  }
}

/** One tile: bias + Σ_k a_k b_k. */
function tile(a: usize, b: usize, K: i32, bias: usize, c: usize, step: i32): void {
  let c00 = v128.load(bias);
  let c01 = v128.load(bias, 16);
  let c10 = c00;
  let c11 = c01;
  let c20 = c00;
  let c21 = c01;
  let c30 = c00;
  let c31 = c01;
  const end = a + 16 * K;
  while (a < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    const a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    const a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    const a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    a += 16;
    b += 32;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  c += step;
  v128.store(c, c10);
  v128.store(c, c11, 16);
  c += step;
  v128.store(c, c20);
  v128.store(c, c21, 16);
  c += step;
  v128.store(c, c30);
  v128.store(c, c31, 16);
}
