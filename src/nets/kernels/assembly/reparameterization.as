import { all, exp, madd } from "./lanes";

/** σ = exp(½ log σ²) */
@inline
function deviation(logVariance: v128): v128 {
  return exp(f32x4.mul(logVariance, all(0.5)));
}

/** z = μ + σ ε, element by element */
export function reparameterize(mean: usize, logVariance: usize, epsilon: usize, size: i32, z: usize): void {
  const end = z + 4 * size;
  for (; z + 16 <= end; z += 16) {
    v128.store(z, madd(deviation(v128.load(logVariance)), v128.load(epsilon), v128.load(mean)));
    mean += 16;
    logVariance += 16;
    epsilon += 16;
  }
  for (; z < end; z += 4) {
    const one = madd(deviation(v128.load32_zero(logVariance)), v128.load32_zero(epsilon), v128.load32_zero(mean));
    store<f32>(z, f32x4.extract_lane(one, 0));
    mean += 4;
    logVariance += 4;
    epsilon += 4;
  }
}

/** dz/d(log σ²) = ½ σ ε: out = g ½ σ ε, with g the gradient in z, which is also that in μ */
export function reparameterizeGradient(logVariance: usize, epsilon: usize, g: usize, size: i32, out: usize): void {
  const end = out + 4 * size;
  const half = all(0.5);
  for (; out + 16 <= end; out += 16) {
    const slope = f32x4.mul(f32x4.mul(deviation(v128.load(logVariance)), v128.load(epsilon)), half);
    v128.store(out, f32x4.mul(v128.load(g), slope));
    logVariance += 16;
    epsilon += 16;
    g += 16;
  }
  for (; out < end; out += 4) {
    const slope = f32x4.mul(f32x4.mul(deviation(v128.load32_zero(logVariance)), v128.load32_zero(epsilon)), half);
    store<f32>(out, f32x4.extract_lane(f32x4.mul(v128.load32_zero(g), slope), 0));
    logVariance += 4;
    epsilon += 4;
    g += 4;
  }
}
