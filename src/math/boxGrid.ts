import { evenNodes } from "./quadrature.ts";

/** A box in the plane or on the line: a lower and an upper end along each dimension. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Evenly spaced nodes in a box, `side` along each dimension, its faces included; row-major, nodes × dimensions. */
export function boxNodes({ low, high }: Box, side: number): Float64Array {
  const axes = low.map((from, j) => evenNodes(from, high[j], side));
  const D = axes.length;
  const z = new Float64Array(side ** D * D);
  for (let g = 0; g < side ** D; g++)
    for (let j = 0, rest = g; j < D; j++, rest = Math.floor(rest / side)) z[g * D + j] = axes[j][rest % side];
  return z;
}

/** The numbers of the nodes that are left when every second one along each dimension goes; `side` is odd. */
export function everySecond(side: number, dimensions: number): number[] {
  const half = Array.from({ length: (side + 1) / 2 }, (_, i) => 2 * i);
  return dimensions === 1 ? half : half.flatMap((row) => half.map((column) => row * side + column));
}

/** The volume of a node's own cell. */
export const cellVolume = ({ low, high }: Box, side: number): number =>
  low.reduce((volume, from, j) => (volume * (high[j] - from)) / (side - 1), 1);

/** The smallest box that holds a box and these points, a margin around each. */
export function grownTo(box: Box | null, point: readonly number[], margin: readonly number[]): Box {
  const low = point.map((p, j) => p - margin[j]);
  const high = point.map((p, j) => p + margin[j]);
  if (box === null) return { low, high };
  return {
    low: low.map((p, j) => Math.min(p, box.low[j])),
    high: high.map((p, j) => Math.max(p, box.high[j])),
  };
}
