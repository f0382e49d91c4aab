import { all, exp } from "./lanes";

/** ½ (μ² + σ² − 1 − log σ²) */
@inline
function klDivergenceOf(mean: v128, logVariance: v128): v128 {
  const squares = f32x4.add(f32x4.mul(mean, mean), exp(logVariance));
  return f32x4.mul(f32x4.sub(f32x4.sub(squares, all(1)), logVariance), all(0.5));
}

/** d/d(log σ²) = ½ (σ² − 1) */
@inline
function slopeOf(logVariance: v128): v128 {
  return f32x4.mul(f32x4.sub(exp(logVariance), all(1)), all(0.5));
}

/** out = KL(N(μ, σ²) ‖ N(0, 1)), element by element */
export function klDivergence(mean: usize, logVariance: usize, size: i32, out: usize): void {
  const end = out + 4 * size;
  for (; out + 16 <= end; out += 16) {
    v128.store(out, klDivergenceOf(v128.load(mean), v128.load(logVariance)));
    mean += 16;
    logVariance += 16;
  }
  for (; out < end; out += 4) {
    v128.store32_lane(out, klDivergenceOf(v128.load32_zero(mean), v128.load32_zero(logVariance)), 0);
    mean += 4;
    logVariance += 4;
  }
}

/** out = ½ (σ² − 1): the divergence's gradient in log σ² */
export function klDivergenceSlope(logVariance: usize, size: i32, out: usize): void {
  const end = out + 4 * size;
  for (; out + 16 <= end; out += 16) {
    v128.store(out, slopeOf(v128.load(logVariance)));
    logVariance += 16;
  }
  for (; out < end; out += 4) {
    v128.store32_lane(out, slopeOf(v128.load32_zero(logVariance)), 0);
    logVariance += 4;
  }
}
