import { useMemo } from "react";
import { scaleLinear } from "d3";
import type { Scale } from "../../marks/Axis.tsx";

export interface PlaneFrame {
  /** Side in CSS pixels, and half of it in units of z. */
  readonly size: number;
  readonly reach: number;
  readonly x: Scale;
  readonly y: Scale;
  /** CSS pixels from the top left → z. */
  readonly place: (left: number, top: number) => readonly [number, number];
  readonly ticks: readonly number[];
  /** The second coordinate of a digit's point; with one latent dimension each class gets a line of its own. */
  readonly height: (digit: number, z2: number) => number;
}

/** The plane's geometry: steady for as long as its size and reach are. */
export function usePlaneFrame(size: number, reach: number, latent: number): PlaneFrame {
  return useMemo(() => {
    const x = scaleLinear([-reach, reach], [0, size]);
    const y = scaleLinear([-reach, reach], [size, 0]);
    return {
      size,
      reach,
      x: (z) => x(z),
      y: (z) => y(z),
      place: (left, top) => [x.invert(left), latent > 1 ? y.invert(top) : 0],
      ticks: x.ticks(7),
      height: latent > 1 ? (_, z2) => z2 : (digit) => reach * (0.74 - 0.166 * digit),
    };
  }, [size, reach, latent]);
}
