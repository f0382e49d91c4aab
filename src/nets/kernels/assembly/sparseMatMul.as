import { madd } from "./lanes";
import { packFour } from "./packing";

/**
 * Row by row, in tiles of 1 × 32, over the k where the row of A is not 0: half of the hidden units, and four in five
 * pixels of a digit, are. What B has where A is 0 counts for nothing, NaN and ∞ included. Whatever the kernel, a sum's
 * terms are added in the order of k.
 */
const tileColumns = 32;

/** Rows of A whose lists are kept at a time. */
const blockRows = 128;

/** Bytes of scratch memory: four packed rows of A, for each row its list and the list's length, packed B, biases, a tile. */
export function sparseScratch(K: i32): i32 {
  return 16 * K + 8 * blockRows * K + 4 * blockRows + 4 * tileColumns * K + 8 * tileColumns;
}

/** C = op(A) op(B) + bias, see `matMul`. */
export function multiplySparse(
  a: usize, b: usize, bias: usize, c: usize, scratch: usize,
  M: i32, N: i32, K: i32, transposeA: bool, transposeB: bool,
): void {
  const four = scratch;
  const lists = four + 16 * K;
  const lengths = lists + 8 * blockRows * K;
  const packedB = lengths + 4 * blockRows;
  const stripBias = packedB + 4 * tileColumns * K;
  const edge = stripBias + 4 * tileColumns;
  for (let block = 0; block < M; block += blockRows) {
    const rows = min(blockRows, M - block);
    for (let i = 0; i < rows; i += 4) {
      packFour(a, block + i, M, transposeA, K, four, 4);
      for (let m = i; m < min(i + 4, rows); m++)
        store<i32>(lengths + 4 * m, listNonzero(four + 4 * (m - i), K, lists + 8 * m * K));
    }
    for (let j = 0; j < N; j += tileColumns) {
      const columns = min(tileColumns, N - j);
      for (let n = 0; n < columns; n += 4) packFour(b, j + n, N, !transposeB, K, packedB + 4 * n, tileColumns);
      for (let n = 0; n < columns; n++)
        store<f32>(stripBias + 4 * n, bias != 0 ? load<f32>(bias + 4 * (j + n)) : 0);
      for (let i = 0; i < rows; i++) {
        const target = c + 4 * ((block + i) * N + j);
        const list = lists + 8 * i * K;
        const length = load<i32>(lengths + 4 * i);
        if (columns == tileColumns) {
          tile(list, length, packedB, stripBias, target);
        } else {
          tile(list, length, packedB, stripBias, edge);
          memory.copy(target, edge, 4 * columns);
        }
      }
    }
  }
}

/** Lists the numbers of a packed row that are not 0, each with where its k is in a packed strip of B, in bytes. */
function listNonzero(row: usize, K: i32, list: usize): i32 {
  let length = 0;
  for (let k = 0; k < K; k++) {
    const x = load<f32>(row + 16 * k);
    store<f32>(list + 8 * length, x);
    store<i32>(list + 8 * length, 4 * tileColumns * k, 4);
    length += i32(x != 0);
  }
  return length;
}

/** One tile: bias + Σ_k a_k b_k. One more vector that outlives the loop, and V8 keeps the sums in memory: half the speed. */
function tile(list: usize, length: i32, b: usize, bias: usize, c: usize): void {
  let c0 = v128.load(bias);
  let c1 = v128.load(bias, 16);
  let c2 = v128.load(bias, 32);
  let c3 = v128.load(bias, 48);
  let c4 = v128.load(bias, 64);
  let c5 = v128.load(bias, 80);
  let c6 = v128.load(bias, 96);
  let c7 = v128.load(bias, 112);
  const end = list + 8 * length;
  for (; list < end; list += 8) {
    const a = v128.load32_splat(list);
    const at = b + load<i32>(list, 4);
    c0 = madd(a, v128.load(at), c0);
    c1 = madd(a, v128.load(at, 16), c1);
    c2 = madd(a, v128.load(at, 32), c2);
    c3 = madd(a, v128.load(at, 48), c3);
    c4 = madd(a, v128.load(at, 64), c4);
    c5 = madd(a, v128.load(at, 80), c5);
    c6 = madd(a, v128.load(at, 96), c6);
    c7 = madd(a, v128.load(at, 112), c7);
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
  v128.store(c, c2, 32);
  v128.store(c, c3, 48);
  v128.store(c, c4, 64);
  v128.store(c, c5, 80);
  v128.store(c, c6, 96);
  v128.store(c, c7, 112);
}
