/** Four numbers at a time. */

/** a b + c; rounded once where relaxed SIMD fuses it, twice elsewhere. */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

@inline
export function all(x: f32): v128 {
  return f32x4.splat(x);
}

@inline
export function total(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

/** 2ⁿ for whole −126 ≤ n ≤ 127 */
@inline
function powerOfTwo(n: v128): v128 {
  return i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23);
}

/** exp r for |r| ≤ ½ ln 2: Cephes' polynomial (Moshier 1989), within 1e-7 of it, relatively. */
@inline
function expNearZero(r: v128): v128 {
  let p = madd(all(1.9875691500e-4), r, all(1.3981999507e-3));
  p = madd(p, r, all(8.3334519073e-3));
  p = madd(p, r, all(4.1665795894e-2));
  p = madd(p, r, all(1.6666665459e-1));
  p = madd(p, r, all(5.0000001201e-1));
  return f32x4.add(madd(f32x4.mul(r, r), p, r), all(1));
}

/** exp x = 2ⁿ exp r,   x = n ln 2 + r,   |r| ≤ ½ ln 2. Infinite above 88.7, 0 below −104, NaN for NaN. */
@inline
export function exp(x: v128): v128 {
  const within = f32x4.max(f32x4.min(x, all(160)), all(-160));
  const n = f32x4.nearest(f32x4.mul(within, all(1.44269504088896341)));
  // ln 2 in two parts, the first with few bits, so that n times it is exact.
  const r = madd(n, all(2.12194440e-4), madd(n, all(-0.693359375), within));
  // 2ⁿ in two factors: it may be beyond the range of one.
  const whole = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(whole, 1);
  return f32x4.mul(f32x4.mul(expNearZero(r), powerOfTwo(half)), powerOfTwo(i32x4.sub(whole, half)));
}

/** exp x for x ≤ 0, at least 1e-38; NaN for NaN. Half the instructions of `exp`, within 2e-7 of it, relatively. */
@inline
export function expOfNegative(x: v128): v128 {
  const within = f32x4.pmax(x, all(-87));
  // 1.5 · 2²³ leaves no room for a fraction: what is added to it is rounded, and stands in its low bits.
  const shifted = madd(within, all(1.44269504088896341), all(12582912));
  const n = f32x4.sub(shifted, all(12582912));
  const r = madd(n, all(2.12194440e-4), madd(n, all(-0.693359375), within));
  return f32x4.mul(expNearZero(r), i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(127 << 23)));
}

/**
 * log x = n ln 2 + 2 artanh(s),   x = 2ⁿ m,   s = (m − 1) / (m + 1),   √½ ≤ m < √2, so that |s| ≤ 0.172
 *
 * for finite x ≥ 1; whatever for others.
 */
@inline
export function logOfLarge(x: v128): v128 {
  const aboveRootHalf = i32x4.sub(x, i32x4.splat(0x3f3504f3));
  const n = f32x4.convert_i32x4_s(i32x4.shr_s(aboveRootHalf, 23));
  const m = i32x4.add(v128.and(aboveRootHalf, i32x4.splat(0x7fffff)), i32x4.splat(0x3f3504f3));
  const s = f32x4.div(f32x4.sub(m, all(1)), f32x4.add(m, all(1)));
  const square = f32x4.mul(s, s);
  let series = madd(square, all(2.0 / 9), all(2.0 / 7));
  series = madd(series, square, all(2.0 / 5));
  series = madd(series, square, all(2.0 / 3));
  series = madd(series, square, all(2));
  return madd(n, all(0.69314718055994531), f32x4.mul(series, s));
}
