/** out_ij = g_i x_ij; x is [rows, columns], g is [rows] */
export function scaleRows(x: usize, g: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const gi = load<f32>(g + 4 * i);
    const gs = f32x4.splat(gi);
    const end = x + 4 * columns;
    for (; x + 16 <= end; x += 16) {
      v128.store(out, f32x4.mul(gs, v128.load(x)));
      out += 16;
    }
    for (; x < end; x += 4) {
      store<f32>(out, gi * load<f32>(x));
      out += 4;
    }
  }
}

/** out = g where y = max(0, ·) is above 0, else 0 */
export function rectifiedGradient(y: usize, g: usize, size: i32, out: usize): void {
  const end = out + 4 * size;
  for (; out + 16 <= end; out += 16) {
    v128.store(out, v128.and(v128.load(g), f32x4.gt(v128.load(y), f32x4.splat(0))));
    y += 16;
    g += 16;
  }
  for (; out < end; out += 4) {
    store<f32>(out, load<f32>(y) > 0 ? load<f32>(g) : 0);
    y += 4;
    g += 4;
  }
}
