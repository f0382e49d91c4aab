/** log Σ exp(x_i) without overflow; −∞ when every x_i is −∞, and for no x at all. */
export function logSumExp(x: ArrayLike<number>): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]);
  // The largest is taken out; −∞ − −∞ would be NaN, and ∞ is its own answer.
  if (!Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += Math.exp(x[i] - largest);
  return largest + Math.log(sum);
}
