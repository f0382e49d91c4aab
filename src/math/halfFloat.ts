const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The IEEE 754 half-precision number nearest to x, ties to even, as its 16 bits. From 65,520 on it is ∞. */
export function toHalf(x: number): number {
  float[0] = x;
  const sign = (bits[0] >>> 16) & 0x8000;
  const magnitude = bits[0] & 0x7fffffff;
  if (magnitude > 0x7f800000) return 0x7e00;
  if (magnitude >= 0x47800000) return sign | 0x7c00;
  if (magnitude < 0x38800000) {
    // Below 2⁻¹⁴ halves are multiples of 2⁻²⁴; adding ½ makes the hardware round to them.
    float[0] = Math.abs(x) + 0.5;
    return sign | (bits[0] - 0x3f000000);
  }
  const rounded = magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1);
  return sign | (rounded >>> 13);
}

/** The number that 16 bits stand for in half precision. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

/**
 * The numbers that 16 bits each stand for in half precision. By the browser itself where it knows halves (2025 and later): a
 * loop of ours takes a phone 80 ms for the 200,000 weights of a layer.
 */
export function fromHalves(halves: Uint16Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  if (typeof Float16Array !== "undefined") {
    const native = new Float16Array(halves.buffer, halves.byteOffset, halves.length);
    return new Float32Array(native);
  }
  const floats = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) floats[i] = fromHalf(halves[i]);
  return floats;
}
