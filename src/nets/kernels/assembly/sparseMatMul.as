import { madd } from "./lanes";
import { listColumns, listRows } from "./nonzero";
import { copyFew, packFour } from "./packing";

/**
 * Row by row, in tiles of 1 × 32, over the k where the row of A is not 0: four in five pixels of a digit are. What B
 * has where A is 0 counts for nothing, NaN and ∞ included. Whatever the kernel, a sum's terms are added in the order
 * of k.
 */
const tileColumns = 32;

/** Rows of A whose lists are kept at a time. */
const blockRows = 400;

/** So much of K at a time that a packed strip of B, 16 kB, stays in the innermost cache. */
const blockInner = 128;

const listBytes = 8 * blockInner;

/** Bytes of scratch memory: for each row its list and where that ends, packed B, biases, a tile. */
export const sparseScratch = (listBytes + 4) * blockRows + 4 * tileColumns * (blockInner + 2);

/** C = op(A) op(B) + bias, see `matMul`. */
export function multiplySparse(
  a: usize, b: usize, bias: usize, c: usize, scratch: usize,
  M: i32, N: i32, K: i32, transposeA: bool, transposeB: bool,
): void {
  const lists = scratch;
  const ends = lists + listBytes * blockRows;
  const packedB = ends + 4 * blockRows;
  const stripBias = packedB + 4 * tileColumns * blockInner;
  const edge = stripBias + 4 * tileColumns;
  for (let k = 0; k < K; k += blockInner) {
    const inner = min(blockInner, K - k);
    for (let block = 0; block < M; block += blockRows) {
      const rows = min(blockRows, M - block);
      if (transposeA) listColumns(a + 4 * (k * M + block), M, rows, inner, 4 * tileColumns, lists, listBytes, ends);
      else listRows(a + 4 * (block * K + k), K, rows, inner, 4 * tileColumns, lists, listBytes, ends);
      for (let j = 0; j < N; j += tileColumns) {
        const columns = min(tileColumns, N - j);
        for (let n = 0; n < columns; n += 4) {
          const source = b + 4 * (transposeB ? (j + n) * K + k : k * N + j + n);
          const pitch = transposeB ? K : N;
          packFour(source, pitch, !transposeB, columns - n, inner, packedB + 4 * n, 4 * tileColumns);
        }
        for (let n = 0; n < columns; n++)
          store<f32>(stripBias + 4 * n, bias != 0 ? load<f32>(bias + 4 * (j + n)) : 0);
        for (let i = 0; i < rows; i++) {
          const target = c + 4 * ((block + i) * N + j);
          const start = k == 0 ? stripBias : target;
          const list = lists + listBytes * i;
          const end = <usize>load<u32>(ends + 4 * i);
          if (columns == tileColumns) {
            tile(list, end, packedB, start, target);
          } else {
            copyFew(edge, start, columns);
            tile(list, end, packedB, edge, edge);
            copyFew(target, edge, columns);
          }
        }
      }
    }
  }
}

/** One tile: start + Σ_k a_k b_k. One more vector that outlives the loop, and V8 keeps the sums in memory: half the speed. */
function tile(list: usize, end: usize, b: usize, start: usize, c: usize): void {
  let c0 = v128.load(start);
  let c1 = v128.load(start, 16);
  let c2 = v128.load(start, 32);
  let c3 = v128.load(start, 48);
  let c4 = v128.load(start, 64);
  let c5 = v128.load(start, 80);
  let c6 = v128.load(start, 96);
  let c7 = v128.load(start, 112);
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
