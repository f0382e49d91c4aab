/**
 * Of each row of A, [rows, K], a list of the numbers that are not 0, in the order of k, each with k `step`: 8 bytes a
 * number. A row's list begins at `lists` + `listBytes` i and ends where `ends` + 4 i says. Four zeros in a row, as a
 * picture has them, are passed over in one.
 *
 * @param pitch numbers from one line in memory to the next.
 */
export function listRows(
  a: usize, pitch: i32, rows: i32, K: i32, step: i32, lists: usize, listBytes: i32, ends: usize,
): void {
  for (let i = 0; i < rows; i++) {
    let at = lists + listBytes * i;
    let k = 0;
    for (; k + 4 <= K; k += 4) {
      const from = a + 4 * k;
      const x = v128.load(from);
      if (!v128.any_true(x)) continue;
      const mask = nonzeroMask(x);
      const offset = step * k;
      put(at, from, offset);
      at += (mask & 1) << 3;
      put(at, from + 4, offset + step);
      at += (mask & 2) << 2;
      put(at, from + 8, offset + 2 * step);
      at += (mask & 4) << 1;
      put(at, from + 12, offset + 3 * step);
      at += mask & 8;
    }
    for (; k < K; k++) {
      put(at, a + 4 * k, step * k);
      at += i32(load<f32>(a + 4 * k) != 0) << 3;
    }
    store<u32>(ends + 4 * i, u32(at));
    a += 4 * pitch;
  }
}

/** The same where A lies in memory as its transpose, [K, rows]. */
export function listColumns(
  a: usize, pitch: i32, rows: i32, K: i32, step: i32, lists: usize, listBytes: i32, ends: usize,
): void {
  for (let i = 0; i < rows; i++) store<u32>(ends + 4 * i, u32(lists + listBytes * i));
  for (let k = 0; k < K; k++) {
    const offset = step * k;
    let i = 0;
    for (; i + 4 <= rows; i += 4) {
      const from = a + 4 * i;
      const x = v128.load(from);
      if (!v128.any_true(x)) continue;
      const mask = nonzeroMask(x);
      const end = ends + 4 * i;
      append(end, from, offset, (mask & 1) << 3);
      append(end + 4, from + 4, offset, (mask & 2) << 2);
      append(end + 8, from + 8, offset, (mask & 4) << 1);
      append(end + 12, from + 12, offset, mask & 8);
    }
    for (; i < rows; i++) {
      const from = a + 4 * i;
      append(ends + 4 * i, from, offset, i32(load<f32>(from) != 0) << 3);
    }
    a += 4 * pitch;
  }
}

/** A bit for each lane that is not 0. */
@inline
function nonzeroMask(x: v128): i32 {
  return i32x4.bitmask(f32x4.ne(x, f32x4.splat(0)));
}

@inline
function put(at: usize, from: usize, offset: i32): void {
  store<u32>(at, load<u32>(from));
  store<i32>(at, offset, 4);
}

/** Puts a number at the end of a list, which grows by so many bytes: none, and the next one takes its place. */
@inline
function append(end: usize, from: usize, offset: i32, bytes: i32): void {
  const at = <usize>load<u32>(end);
  put(at, from, offset);
  store<u32>(end, u32(at) + bytes);
}
