import { scaleLinear } from "d3";
import type { Q } from "../../inference/gradientEstimators.ts";

/** Heights at which things stand in a picture, pixels: f above, the crowd under its curve below. */
export const rows = { fTop: 12, fBottom: 66, top: 84, axis: 34 } as const;

/** Scales of one picture. */
export interface Frame {
  readonly x: (z: number) => number;
  readonly zAt: (px: number) => number;
  readonly density: (height: number) => number;
  readonly baseline: number;
  readonly width: number;
}

/** z from −5 to 5 across; densities from 0 to `ceiling` up. */
export function frameOf(width: number, height: number, ceiling: number): Frame {
  const x = scaleLinear([-5, 5], [6, width - 24]);
  const baseline = height - rows.axis;
  const density = scaleLinear([0, ceiling], [baseline, rows.top]);
  return { x, zAt: (px) => x.invert(px), density, baseline, width };
}

/** The largest value of a Gaussian's density. */
export const peakOf = ({ sigma }: Q): number => 1 / (sigma * Math.sqrt(2 * Math.PI));

/** The density of q at z. */
export const densityOf = (q: Q, z: number): number =>
  peakOf(q) * Math.exp(-0.5 * ((z - q.mu) / q.sigma) ** 2);
