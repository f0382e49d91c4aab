/** The remainder of each byte times x^32 over the polynomial 0xEDB88320 (reflected). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** The same with one, two and three zero bytes after it: four bytes are then taken in one (Kounavis & Berry 2008). */
const [one, two, three] = [1, 2, 3].map((zeros) =>
  remainders.map((remainder) => {
    let shifted = remainder;
    for (let zero = 0; zero < zeros; zero++) shifted = (shifted >>> 8) ^ remainders[shifted & 0xff];
    return shifted;
  }),
);

/**
 * The checksum CRC-32 of bytes (ISO 3309; the one of zip and PNG), a uint32. To go on from earlier bytes, give the
 * checksum of those. It notices every error of one bit and every burst of up to 32 bits.
 */
export function crc32(bytes: Uint8Array, earlier = 0): number {
  let remainder = ~earlier;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    remainder ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    remainder =
      three[remainder & 0xff] ^
      two[(remainder >>> 8) & 0xff] ^
      one[(remainder >>> 16) & 0xff] ^
      remainders[remainder >>> 24];
  }
  for (; i < bytes.length; i++) remainder = (remainder >>> 8) ^ remainders[(remainder ^ bytes[i]) & 0xff];
  return ~remainder >>> 0;
}
