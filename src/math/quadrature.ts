/** `count` equally spaced nodes from `from` to `to`, both included. */
export function evenNodes(from: number, to: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** `count` nodes from `from` to `to`, both included and above 0, whose logarithms are equally spaced. */
export function logEvenNodes(from: number, to: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)));
}

/**
 * log ∫ exp(f(z)) dz by the trapezoidal rule in log space, for f given at equally spaced nodes. For a smooth integrand
 * that has died away at both ends, the error falls faster than any power of the spacing (Trefethen & Weideman 2014). One that
 * ends in a wall, as a density on [0, 1], is first carried over to the whole line, e.g. by log odds.
 *
 * @param logValues f at the nodes; −∞ is allowed.
 */
export function logIntegral(logValues: Float64Array, spacing: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of logValues) largest = Math.max(largest, value);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (const value of logValues) sum += Math.exp(value - largest);
  return largest + Math.log(sum * spacing);
}
