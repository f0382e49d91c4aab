import { evenNodes } from "../math/quadrature.ts";
import type { World } from "./familyData.ts";
import { logJoint } from "./toyModel.ts";

/** Where the field is looked at. */
export interface FieldFrame {
  readonly x: readonly [number, number];
  readonly z: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
}

/** Where else a peak may be, outside the frame. */
const far = evenNodes(-12, 12, 97);

/**
 * The exact posteriors side by side: p(z|x) at the centres of a grid of cells, row by row from the greatest z down, each
 * column as a part of its own peak (0–1), be the peak in the frame or not. In a column x is the same, so that
 * p(z|x) ∝ p(x, z) needs no integral.
 */
export function posteriorField(world: World, { x, z, columns, rows }: FieldFrame): Float32Array {
  const field = new Float32Array(columns * rows);
  const logDensity = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    const observation = { ...world, x: x[0] + ((column + 0.5) / columns) * (x[1] - x[0]) };
    let peak = far.reduce((peak, at) => Math.max(peak, logJoint(observation, at)), Number.NEGATIVE_INFINITY);
    for (let row = 0; row < rows; row++) {
      logDensity[row] = logJoint(observation, z[1] - ((row + 0.5) / rows) * (z[1] - z[0]));
      peak = Math.max(peak, logDensity[row]);
    }
    for (let row = 0; row < rows; row++) field[row * columns + column] = Math.exp(logDensity[row] - peak);
  }
  return field;
}
