import { all, exp, log1p, total } from "./lanes";

/**
 * x l − log(1 + exp l), where
 *
 *     log(1 + exp l) = max(l, 0) + log(1 + exp(−|l|))
 *
 * overflows for no l.
 */
@inline
function logLikelihood(x: v128, l: v128): v128 {
  const softplus = f32x4.add(f32x4.max(l, all(0)), log1p(exp(f32x4.neg(f32x4.abs(l)))));
  return f32x4.sub(f32x4.mul(x, l), softplus);
}

/** d/dl = x − sigmoid(l),   sigmoid(l) = 1 / (1 + e) for l ≥ 0, else e / (1 + e),   e = exp(−|l|) */
@inline
function slope(x: v128, l: v128): v128 {
  const e = exp(f32x4.neg(f32x4.abs(l)));
  const numerator = v128.bitselect(e, all(1), f32x4.lt(l, all(0)));
  return f32x4.sub(x, f32x4.div(numerator, f32x4.add(all(1), e)));
}

/** out_i = log p(x_i|l_i) = Σ_d x_id l_id − log(1 + exp l_id); x and the logits l are [rows, columns] */
export function bernoulliLogLikelihood(x: usize, logits: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const end = x + 4 * columns;
    let sums = all(0);
    for (; x + 16 <= end; x += 16) {
      sums = f32x4.add(sums, logLikelihood(v128.load(x), v128.load(logits)));
      logits += 16;
    }
    let sum = total(sums);
    for (; x < end; x += 4) {
      sum += f32x4.extract_lane(logLikelihood(v128.load32_zero(x), v128.load32_zero(logits)), 0);
      logits += 4;
    }
    store<f32>(out + 4 * i, sum);
  }
}

/** out_id = g_i (x_id − sigmoid(l_id)): the gradient in l of Σ_i g_i log p(x_i|l_i); g is [rows] */
export function bernoulliGradient(x: usize, logits: usize, g: usize, rows: i32, columns: i32, out: usize): void {
  for (let i = 0; i < rows; i++) {
    const gi = all(load<f32>(g + 4 * i));
    const end = x + 4 * columns;
    for (; x + 16 <= end; x += 16) {
      v128.store(out, f32x4.mul(gi, slope(v128.load(x), v128.load(logits))));
      logits += 16;
      out += 16;
    }
    for (; x < end; x += 4) {
      const one = f32x4.mul(gi, slope(v128.load32_zero(x), v128.load32_zero(logits)));
      store<f32>(out, f32x4.extract_lane(one, 0));
      logits += 4;
      out += 4;
    }
  }
}
