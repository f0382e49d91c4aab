import { total } from "./lanes";

/** out_i = Σ_j x_ij; x is [rows, columns] */
export function sumRows(x: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const end = x + 4 * columns;
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (; x + 64 <= end; x += 64) {
      s0 = f32x4.add(s0, v128.load(x));
      s1 = f32x4.add(s1, v128.load(x, 16));
      s2 = f32x4.add(s2, v128.load(x, 32));
      s3 = f32x4.add(s3, v128.load(x, 48));
    }
    let sum = total(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)));
    for (; x < end; x += 4) sum += load<f32>(x);
    store<f32>(out + 4 * i, sum);
  }
}

/** out_j = Σ_i x_ij; x is [rows, columns] */
export function sumColumns(x: usize, rows: i32, columns: i32, out: usize): void {
  const step = 4 * columns;
  const last = x + (rows - 1) * step;
  let j = 0;
  for (; j + 16 <= columns; j += 16) {
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let at = x + 4 * j; at <= last + 4 * j; at += step) {
      s0 = f32x4.add(s0, v128.load(at));
      s1 = f32x4.add(s1, v128.load(at, 16));
      s2 = f32x4.add(s2, v128.load(at, 32));
      s3 = f32x4.add(s3, v128.load(at, 48));
    }
    v128.store(out + 4 * j, s0);
    v128.store(out + 4 * j, s1, 16);
    v128.store(out + 4 * j, s2, 32);
    v128.store(out + 4 * j, s3, 48);
  }
  for (; j < columns; j++) {
    let sum: f32 = 0;
    for (let at = x + 4 * j; at <= last + 4 * j; at += step) sum += load<f32>(at);
    store<f32>(out + 4 * j, sum);
  }
}
