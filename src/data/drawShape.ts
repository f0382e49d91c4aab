import { digitPixels } from "./digitsFormat.ts";

/** What a made picture is made from; lengths in pixels of 28. */
export interface Shape {
  /** Where its middle lies, to the right and downwards. */
  readonly x: number;
  readonly y: number;
  /** From the middle to its farthest point. */
  readonly size: number;
  /** Turned to the right by so many degrees. */
  readonly angle: number;
  /** Its place in `kinds`. */
  readonly kind: number;
}

/** Which points belong to a shape of size 1 that stands upright, v downwards. Each is half as wide as it is high. */
const kinds: readonly ((u: number, v: number) => boolean)[] = [
  (u, v) => 4 * u * u + v * v <= 1,
  (u, v) => Math.abs(u) <= 0.45 && Math.abs(v) <= 0.89,
  (u, v) => v <= 0.8 && Math.abs(u) <= (v + 1) / 3,
];

const side = 28;
/** A pixel is as bright as so many points across and down it are inside. */
const points = 4;

/** Draws a shape, light on black, into `out` from `at` on: 784 grey levels, each the share of its pixel's points inside. */
export function drawShape({ x, y, size, angle, kind }: Shape, out: Uint8Array, at: number): void {
  out.fill(0, at, at + digitPixels);
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians) / size, Math.sin(radians) / size];
  const isInside = kinds[kind];
  const first = (middle: number) => Math.max(0, Math.floor(middle - size));
  const last = (middle: number) => Math.min(side - 1, Math.floor(middle + size));
  for (let row = first(y); row <= last(y); row++)
    for (let column = first(x); column <= last(x); column++) {
      let inside = 0;
      for (let k = 0; k < points * points; k++) {
        const right = column + ((k % points) + 0.5) / points - x;
        const down = row + (Math.floor(k / points) + 0.5) / points - y;
        if (isInside(cos * right + sin * down, cos * down - sin * right)) inside++;
      }
      out[at + side * row + column] = Math.round((255 * inside) / points ** 2);
    }
}
