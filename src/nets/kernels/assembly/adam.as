import { all, madd, total } from "./lanes";

/**
 * Adam's step (Kingma & Ba 2015, algorithm 1), uphill, in place, in one pass over the four arrays:
 *
 *     m ← β₁ m + (1 − β₁) g
 *     v ← β₂ v + (1 − β₂) g²
 *     θ ← θ + s m / (√(c v) + ε),   s = η / (1 − β₁ᵗ),   c = 1 / (1 − β₂ᵗ)
 *
 * @returns Σ θ after the step: finite if every weight is.
 */
export function adam(
  theta: usize, g: usize, m: usize, v: usize, size: i32,
  beta1: f32, rest1: f32, beta2: f32, rest2: f32, s: f32, c: f32, epsilon: f32,
): f32 {
  const end = theta + 4 * size;
  let sums = all(0);
  const beta1s = all(beta1);
  const rest1s = all(rest1);
  const beta2s = all(beta2);
  const rest2s = all(rest2);
  const ss = all(s);
  const cs = all(c);
  const epsilons = all(epsilon);
  for (; theta + 16 <= end; theta += 16) {
    const gs = v128.load(g);
    const ms = madd(v128.load(m), beta1s, f32x4.mul(gs, rest1s));
    const vs = madd(v128.load(v), beta2s, f32x4.mul(f32x4.mul(gs, gs), rest2s));
    const root = f32x4.add(f32x4.sqrt(f32x4.mul(vs, cs)), epsilons);
    const after = f32x4.add(v128.load(theta), f32x4.div(f32x4.mul(ms, ss), root));
    v128.store(m, ms);
    v128.store(v, vs);
    v128.store(theta, after);
    sums = f32x4.add(sums, after);
    g += 16;
    m += 16;
    v += 16;
  }
  let sum = total(sums);
  for (; theta < end; theta += 4) {
    const gi = load<f32>(g);
    const mi = load<f32>(m) * beta1 + gi * rest1;
    const vi = load<f32>(v) * beta2 + gi * gi * rest2;
    const after = load<f32>(theta) + (mi * s) / (sqrt<f32>(vi * c) + epsilon);
    store<f32>(m, mi);
    store<f32>(v, vi);
    store<f32>(theta, after);
    sum += after;
    g += 4;
    m += 4;
    v += 4;
  }
  return sum;
}
