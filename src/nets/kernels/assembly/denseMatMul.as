import { copyFew, packFour, packOne } from "./packing";
import { tile4, tile5 } from "./tiles";

/**
 * Tiles of 5 × 8, and of 4 × 8 where rows are left over: ten vectors of sums stay in registers while the inner dimension
 * K goes by. Larger tiles, and unrolled loops, are slower: V8 then runs out of registers. Operands are first packed into
 * strips, in which the numbers for one k lie side by side: 5 or 4 rows of A a strip, 8 columns of B.
 */
const tileRows = 5;
const tileColumns = 8;

/** Rows of A that are packed at a time: with K up to 700 they stay in a core's own cache. */
const blockRows = 160;

/** The last strip may have three rows that A has not. */
const packedRows = blockRows + 3;

/** Bytes of scratch memory: packed A, packed B, its biases and a tile. */
export function denseScratch(K: i32): i32 {
  return 4 * (packedRows * K + tileColumns * K + tileColumns + tileRows * tileColumns);
}

/** C = op(A) op(B) + bias, see `matMul`. */
export function multiplyDense(
  a: usize, b: usize, bias: usize, c: usize, scratch: usize,
  M: i32, N: i32, K: i32, transposeA: bool, transposeB: bool,
): void {
  const packedA = scratch;
  const packedB = packedA + 4 * packedRows * K;
  const stripBias = packedB + 4 * tileColumns * K;
  const edge = stripBias + 4 * tileColumns;
  for (let block = 0; block < M; block += blockRows) {
    const rows = min(blockRows, M - block);
    for (let i = 0; i < rows; i += heightOf(rows - i)) {
      const source = a + 4 * (transposeA ? block + i : (block + i) * K);
      const pitch = transposeA ? M : K;
      const height = heightOf(rows - i);
      const strip = packedA + 4 * i * K;
      packFour(source, pitch, transposeA, rows - i, K, strip, 4 * height);
      if (height == tileRows)
        packOne(source + (transposeA ? 16 : 16 * K), transposeA ? 4 * M : 4, K, strip + 16, 4 * height);
    }
    for (let j = 0; j < N; j += tileColumns) {
      const columns = min(tileColumns, N - j);
      for (let n = 0; n < columns; n += 4) {
        const source = b + 4 * (transposeB ? (j + n) * K : j + n);
        packFour(source, transposeB ? K : N, !transposeB, columns - n, K, packedB + 4 * n, 4 * tileColumns);
      }
      for (let n = 0; n < tileColumns; n++)
        store<f32>(stripBias + 4 * n, bias != 0 && n < columns ? load<f32>(bias + 4 * (j + n)) : 0);
      for (let i = 0; i < rows; i += heightOf(rows - i)) {
        const target = c + 4 * ((block + i) * N + j);
        const strip = packedA + 4 * i * K;
        const height = heightOf(rows - i);
        const isWhole = columns == tileColumns && rows - i >= height;
        const out = isWhole ? target : edge;
        const step = isWhole ? 4 * N : 4 * tileColumns;
        if (height == tileRows) tile5(strip, packedB, K, stripBias, out, step);
        else tile4(strip, packedB, K, stripBias, out, step);
        if (!isWhole)
          for (let m = 0; m < min(height, rows - i); m++)
            copyFew(target + 4 * m * N, edge + 4 * m * tileColumns, columns);
      }
    }
  }
}

/** Of the next tile: fours come first, until the rest is a multiple of five. */
@inline
function heightOf(rest: i32): i32 {
  return rest % tileRows == 0 ? tileRows : 4;
}
