/**
 * Packs four rows of a matrix, or four columns of its transpose, side by side: the numbers for k go to `target` +
 * `step` k, in bytes. Rows from `count` on are 0.
 *
 * @param source where the first row's number for k = 0 is.
 * @param pitch numbers from one line in memory to the next.
 * @param isTransposed the rows to be packed are columns in memory.
 */
export function packFour(
  source: usize, pitch: i32, isTransposed: bool, count: i32, K: i32, target: usize, step: i32,
): void {
  const line = 4 * pitch;
  if (count < 4) {
    const nextRow = isTransposed ? 4 : line;
    const nextK = isTransposed ? line : 4;
    for (let k = 0; k < K; k++)
      for (let n = 0; n < 4; n++)
        store<f32>(target + k * step + 4 * n, n < count ? load<f32>(source + n * nextRow + k * nextK) : 0);
    return;
  }
  if (isTransposed) {
    for (let k = 0; k < K; k++) {
      v128.store(target, v128.load(source));
      source += line;
      target += step;
    }
    return;
  }
  const row0 = source;
  const row1 = row0 + line;
  const row2 = row1 + line;
  const row3 = row2 + line;
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

/** One row likewise, whose numbers lie `next` bytes apart. */
export function packOne(source: usize, next: i32, K: i32, target: usize, step: i32): void {
  for (let k = 0; k < K; k++) {
    store<f32>(target, load<f32>(source));
    source += next;
    target += step;
  }
}

/** A few numbers from here to there; a call of memory.copy costs more than they do. */
export function copyFew(target: usize, source: usize, count: i32): void {
  let n = 0;
  for (; n + 4 <= count; n += 4) v128.store(target + 4 * n, v128.load(source + 4 * n));
  for (; n < count; n++) store<f32>(target + 4 * n, load<f32>(source + 4 * n));
}
