import { pdf } from "../math/normal.ts";
import { aggregateRaster, middleOf, type RasterFrame } from "./aggregateRaster.ts";
import type { PlaneCodes } from "./planeCodes.ts";

/** Where q̄ is less than this part of p a draw from the prior has fallen into a hole: the decoder was hardly asked there. */
export const holeBelow = 0.1;

/** p(z) = N(z; 0, I) at the middle of a square. */
const priorAt = (row: number, column: number, frame: RasterFrame): number =>
  pdf(middleOf(row, frame), 0, 1) * pdf(middleOf(column, frame), 0, 1);

/** For each square of a raster, row by row from the top: is its middle in a hole? */
export function holesIn(density: Float64Array, frame: RasterFrame): boolean[] {
  return Array.from(density, (q, k) => {
    const [row, column] = [Math.floor(k / frame.side), k % frame.side];
    return q < holeBelow * priorAt(row, column, frame);
  });
}

/** By the middles of squares of 0.05; all but 10⁻⁶ of the prior is within ±5. */
const whole: RasterFrame = { side: 200, reach: 5 };

/** P(q̄(z) < p(z)/10), z ~ p: how often a draw from the prior falls into a hole. */
export function holeShare(codes: PlaneCodes): number {
  const holes = holesIn(aggregateRaster(codes, whole), whole);
  const area = ((2 * whole.reach) / whole.side) ** 2;
  return holes.reduce(
    (share, isHole, k) =>
      isHole ? share + area * priorAt(Math.floor(k / whole.side), k % whole.side, whole) : share,
    0,
  );
}
