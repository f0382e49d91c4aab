import { type ScaleLinear, scaleLinear } from "d3";
import { reach } from "./params.ts";

/** The plane in pixels: one scale for both coordinates, y upwards. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Pixels a unit. */
  readonly unit: number;
}

/** The plane in a given width. */
export function planeOf(width: number): Plane {
  const unit = width / (2 * reach.x);
  const height = Math.round(2 * reach.y * unit);
  return {
    width,
    height,
    unit,
    x: scaleLinear([-reach.x, reach.x], [0, width]),
    y: scaleLinear([-reach.y, reach.y], [height, 0]),
  };
}
