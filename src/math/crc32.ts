/** The remainder of each byte times x^32 over the polynomial 0xEDB88320 (reflected). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/**
 * The checksum CRC-32 of bytes (ISO 3309; the one of zip and PNG), a uint32. To go on from earlier bytes, give the
 * checksum of those. It notices every error of one bit and every burst of up to 32 bits.
 */
export function crc32(bytes: Uint8Array, earlier = 0): number {
  let remainder = ~earlier;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ remainders[(remainder ^ byte) & 0xff];
  return ~remainder >>> 0;
}
