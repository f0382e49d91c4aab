import { lab } from "d3";
import type { Palette } from "./palette.ts";

/** A log message fades out this far below its largest at the same t, nats. */
const FADE = 12;

/** How full the colour of a log message is, from 0 to 1: 1 where it is largest, 0 from FADE below that. */
function inkOf(log: number, largest: number): number {
  return largest === Number.NEGATIVE_INFINITY ? 0 : Math.max(0, 1 + (log - largest) / FADE);
}

/** Inks of many log messages, against the largest of them. */
export function inksOf(logs: ArrayLike<number>): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logs.length; i++) largest = Math.max(largest, logs[i]);
  return Float64Array.from(logs, (log) => inkOf(log, largest));
}

/** How opaque a full colour is: ink stays readable over two of them. */
const FULL = { light: 0.45, dark: 0.27 };

type Box = readonly [x: number, y: number, width: number, height: number];

/** Lays one colour over boxes, each as full as its ink. Over another colour it multiplies, or on dark paper adds light. */
export function layTint(
  context: CanvasRenderingContext2D,
  { surface }: Palette,
  colour: string,
  inks: ArrayLike<number>,
  boxOf: (i: number) => Box,
): void {
  const dark = lab(surface).l < 50;
  context.save();
  context.globalCompositeOperation = dark ? "screen" : "multiply";
  context.fillStyle = colour;
  for (let i = 0; i < inks.length; i++) {
    if (!(inks[i] > 0)) continue;
    context.globalAlpha = inks[i] * (dark ? FULL.dark : FULL.light);
    context.fillRect(...boxOf(i));
  }
  context.restore();
}

/** Paints boxes in the faintest ink, so that white lines between them can be seen. */
export function layFloor(
  context: CanvasRenderingContext2D,
  { ink }: Palette,
  count: number,
  boxOf: (i: number) => Box | null,
): void {
  context.save();
  context.fillStyle = ink;
  context.globalAlpha = 0.06;
  for (let i = 0; i < count; i++) {
    const box = boxOf(i);
    if (box) context.fillRect(...box);
  }
  context.restore();
}
