/** Pieces that a doubling is cut into; for the middle m of each, 1/m and log m. */
const PIECES = 256;
const reciprocals = Float64Array.from({ length: PIECES }, (_, i) => 1 / (1 + (i + 0.5) / PIECES));
const logs = reciprocals.map((reciprocal) => -Math.log(reciprocal));
/** 2^(1023 − k) for every biased exponent k of a normal number. */
const scales = Float64Array.from({ length: 2047 }, (_, k) => 2 ** (1023 - Math.max(k, 1)));

/** The bits of an array's numbers, for `logarithm`: the upper half of number i is at 2i + 1. */
export const bitsOf = (numbers: Float64Array<ArrayBuffer>): Uint32Array =>
  new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);

/**
 * log x for a positive normal number x, to 5e-16 or as much of the result, by a table and a polynomial (Tang 1990);
 * faster than Math.log in Chromium if x was written to memory well before, so that its bits are at hand.
 *
 * @param upper the upper 32 bits of x. Memory is little-endian wherever a browser runs.
 */
export function logarithm(x: number, upper: number): number {
  const exponent = upper >>> 20;
  const piece = (upper >>> 12) & (PIECES - 1);
  const r = x * scales[exponent] * reciprocals[piece] - 1;
  const rest = r * (1 + r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5)))));
  return (exponent - 1023) * Math.LN2 + (logs[piece] + rest);
}
