/**
 * Packs four rows of a matrix [count, K], those from `first`, or columns of its transpose, side by side: the numbers
 * for k go to `target` + `stride` k, in floats. Rows that do not exist are 0.
 *
 * @param isTransposed the matrix lies in memory as [K, count].
 */
export function packFour(source: usize, first: i32, count: i32, isTransposed: bool, K: i32, target: usize, stride: i32): void {
  const step = 4 * stride;
  if (first + 4 > count) {
    for (let k = 0; k < K; k++)
      for (let n = 0; n < 4; n++) {
        const at = isTransposed ? k * count + first + n : (first + n) * K + k;
        store<f32>(target + k * step + 4 * n, first + n < count ? load<f32>(source + 4 * at) : 0);
      }
    return;
  }
  if (isTransposed) {
    let from = source + 4 * first;
    for (let k = 0; k < K; k++) {
      v128.store(target, v128.load(from));
      from += 4 * count;
      target += step;
    }
    return;
  }
  const row0 = source + 4 * first * K;
  const row1 = row0 + 4 * K;
  const row2 = row1 + 4 * K;
  const row3 = row2 + 4 * K;
  let k = 0;
  for (; k + 4 <= K; k += 4) {
    const at = 4 * k;
    const x0 = v128.load(row0 + at);
    const x1 = v128.load(row1 + at);
    const x2 = v128.load(row2 + at);
    const x3 = v128.load(row3 + at);
    const low01 = v128.shuffle<f32>(x0, x1, 0, 4, 1, 5);
    const high01 = v128.shuffle<f32>(x0, x1, 2, 6, 3, 7);
    const low23 = v128.shuffle<f32>(x2, x3, 0, 4, 1, 5);
    const high23 = v128.shuffle<f32>(x2, x3, 2, 6, 3, 7);
    v128.store(target, v128.shuffle<i64>(low01, low23, 0, 2));
    v128.store(target + step, v128.shuffle<i64>(low01, low23, 1, 3));
    v128.store(target + 2 * step, v128.shuffle<i64>(high01, high23, 0, 2));
    v128.store(target + 3 * step, v128.shuffle<i64>(high01, high23, 1, 3));
    target += 4 * step;
  }
  for (; k < K; k++) {
    const at = 4 * k;
    store<f32>(target, load<f32>(row0 + at));
    store<f32>(target, load<f32>(row1 + at), 4);
    store<f32>(target, load<f32>(row2 + at), 8);
    store<f32>(target, load<f32>(row3 + at), 12);
    target += step;
  }
}
