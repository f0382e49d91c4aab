import { madd } from "./lanes";

/** Four rows of C: bias + Σ_k a_k b_k, from a strip of A and one of B; rows of C are `step` bytes apart. */
export function tile4(a: usize, b: usize, K: i32, bias: usize, c: usize, step: i32): void {
  let c00 = v128.load(bias);
  let c01 = v128.load(bias, 16);
  let c10 = c00;
  let c11 = c01;
  let c20 = c00;
  let c21 = c01;
  let c30 = c00;
  let c31 = c01;
  const end = a + 16 * K;
  while (a < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    const a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    const a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    const a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    a += 16;
    b += 32;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  c += step;
  v128.store(c, c10);
  v128.store(c, c11, 16);
  c += step;
  v128.store(c, c20);
  v128.store(c, c21, 16);
  c += step;
  v128.store(c, c30);
  v128.store(c, c31, 16);
}

/** Five rows of C, likewise. */
export function tile5(a: usize, b: usize, K: i32, bias: usize, c: usize, step: i32): void {
  let c00 = v128.load(bias);
  let c01 = v128.load(bias, 16);
  let c10 = c00;
  let c11 = c01;
  let c20 = c00;
  let c21 = c01;
  let c30 = c00;
  let c31 = c01;
  let c40 = c00;
  let c41 = c01;
  const end = a + 20 * K;
  while (a < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    const a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    const a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    const a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    const a4 = v128.load32_splat(a, 16);
    c40 = madd(a4, b0, c40);
    c41 = madd(a4, b1, c41);
    a += 20;
    b += 32;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  c += step;
  v128.store(c, c10);
  v128.store(c, c11, 16);
  c += step;
  v128.store(c, c20);
  v128.store(c, c21, 16);
  c += step;
  v128.store(c, c30);
  v128.store(c, c31, 16);
  c += step;
  v128.store(c, c40);
  v128.store(c, c41, 16);
}
