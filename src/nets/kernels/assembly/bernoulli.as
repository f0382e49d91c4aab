import { all, expOfNegative, logOfLarge, total } from "./lanes";

/** Factors of 1 + e ≤ 2 that are multiplied before a logarithm is taken: the product stays below 2⁶⁴. */
const factors = 64;

/**
 * out_i = log p(x_i|l_i) = Σ_d x_id l_id − log(1 + exp l_id), and its gradient in l where it is asked for
 *
 *     slope_id = scale (x_id − sigmoid(l_id))
 *
 * both from e = exp(−|l|), which overflows for no l:
 *
 *     Σ_d log(1 + exp l_d) = Σ_d max(l_d, 0) + log Π_d (1 + e_d)
 *     sigmoid(l) = 1 / (1 + e) for l ≥ 0, else e / (1 + e)
 *
 * One logarithm for 64 numbers instead of one each: what the product's rounding costs, 64 rounded terms would too.
 *
 * @param x and the logits l are [rows, columns], as is slope, which is 0 for none.
 */
export function bernoulliLogLikelihood(
  x: usize, logits: usize, rows: i32, columns: i32, out: usize, slope: usize, scale: f32,
): void {
  const scales = all(scale);
  const whole = columns & ~3;
  for (let i = 0; i < rows; i++) {
    let linear = all(0);
    let softplus = all(0);
    for (let d = 0; d < whole; ) {
      const end = min(whole, d + 4 * factors);
      let product = all(1);
      for (; d < end; d += 4) {
        const l = v128.load(logits);
        const xs = v128.load(x);
        const e = expOfNegative(f32x4.neg(f32x4.abs(l)));
        const onePlus = f32x4.add(all(1), e);
        product = f32x4.mul(product, onePlus);
        // Not max, which takes nine instructions to order zeros: pmax takes one, and lets a NaN through too.
        linear = f32x4.add(linear, f32x4.sub(f32x4.mul(xs, l), f32x4.pmax(l, all(0))));
        if (slope != 0) {
          v128.store(slope, f32x4.mul(scales, f32x4.sub(xs, sigmoid(l, e, onePlus))));
          slope += 16;
        }
        logits += 16;
        x += 16;
      }
      softplus = f32x4.add(softplus, logOfLarge(product));
    }
    let sum = total(f32x4.sub(linear, softplus));
    for (let d = whole; d < columns; d++) {
      const l = v128.load32_zero(logits);
      const xs = v128.load32_zero(x);
      const e = expOfNegative(f32x4.neg(f32x4.abs(l)));
      const onePlus = f32x4.add(all(1), e);
      const linear = f32x4.sub(f32x4.mul(xs, l), f32x4.pmax(l, all(0)));
      sum += f32x4.extract_lane(f32x4.sub(linear, logOfLarge(onePlus)), 0);
      if (slope != 0) {
        v128.store32_lane(slope, f32x4.mul(scales, f32x4.sub(xs, sigmoid(l, e, onePlus))), 0);
        slope += 4;
      }
      logits += 4;
      x += 4;
    }
    store<f32>(out + 4 * i, sum);
  }
}

/** sigmoid(l), from e = exp(−|l|) and 1 + e */
@inline
function sigmoid(l: v128, e: v128, onePlus: v128): v128 {
  return f32x4.div(v128.bitselect(e, all(1), f32x4.lt(l, all(0))), onePlus);
}
