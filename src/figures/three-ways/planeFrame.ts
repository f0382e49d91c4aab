import { scaleLinear } from "d3";
import type { Scale } from "../../marks/Axis.tsx";

/** How the plane of x and z lies on the screen, in pixels. */
export interface PlaneFrame {
  readonly width: number;
  readonly height: number;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly range: readonly [number, number];
  readonly x: Scale & { readonly invert: (pixels: number) => number };
  readonly z: Scale;
  readonly xTicks: readonly number[];
}

/** The z's shown: all but 6 in 100,000 of the prior. */
export const zRange = [-4, 4] as const;

const [left, right, top, under] = [34, 94, 30, 24];

/** @param from the least x shown, `to` the greatest. */
export function planeFrame(width: number, height: number, from: number, to: number): PlaneFrame {
  const box = {
    left,
    top,
    width: Math.max(0, width - left - right),
    height: Math.max(0, height - top - under),
  };
  const x = scaleLinear([from, to], [left, left + box.width]);
  const z = scaleLinear(zRange, [top + box.height, top]);
  return { width, height, box, range: [from, to], x, z, xTicks: x.ticks(7) };
}
