import { interpolateLab, piecewise, rgb } from "d3";
import type { Palette } from "../palette.ts";

/** The two ends of a scale, low and high. */
export type Domain = readonly [number, number];

/** 256 colours from low to high, as text for a pen and as pixels for an image (0xAABBGGRR). */
interface ValueColours {
  readonly texts: readonly string[];
  readonly pixels: Uint32Array;
}

const STEPS = 256;
const known = new WeakMap<Palette, ValueColours>();

/** The colours of a theme, made once. */
export function valueColours(palette: Palette): ValueColours {
  const kept = known.get(palette);
  if (kept) return kept;
  const colour = piecewise(interpolateLab, [...palette.values]);
  const texts = Array.from({ length: STEPS }, (_, i) => colour(i / (STEPS - 1)));
  const made = { texts, pixels: Uint32Array.from(texts, pixelOf) };
  known.set(palette, made);
  return made;
}

/** An opaque pixel as a little-endian canvas wants it. */
export function pixelOf(colour: string): number {
  const { r, g, b } = rgb(colour);
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** Which of the 256 colours a finite value has; what lies outside the scale has the colour of its end. */
export function colourIndex(value: number, [low, high]: Domain): number {
  if (!(high > low)) return STEPS - 1;
  const share = (value - low) / (high - low);
  return Math.round(Math.min(1, Math.max(0, share)) * (STEPS - 1));
}
