import { rgb } from "d3";

/**
 * Pixels for grey levels 0–255: `paper` at 0, `ink` at 255, opaque, packed as a little-endian canvas wants them
 * (0xAABBGGRR).
 */
export function inkRamp(paper: string, ink: string): Uint32Array {
  const from = rgb(paper);
  const to = rgb(ink);
  return Uint32Array.from({ length: 256 }, (_, level) => {
    const mix = (a: number, b: number) => Math.round(a + ((b - a) * level) / 255);
    return ((255 << 24) | (mix(from.b, to.b) << 16) | (mix(from.g, to.g) << 8) | mix(from.r, to.r)) >>> 0;
  });
}
