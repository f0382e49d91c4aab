import { countOf, type PlaneCodes } from "./planeCodes.ts";

/** Squares over [−reach, reach]², `side` a row. */
export interface RasterFrame {
  readonly side: number;
  readonly reach: number;
}

/** A code ends so many σ from its mean: beyond, its density is 4·10⁻⁶ of its peak. */
const REACH = 5;

/** The middle of square k along an axis, from the least. */
export const middleOf = (k: number, { side, reach }: RasterFrame): number => reach * ((2 * k + 1) / side - 1);

/**
 * q̄ at the middles of the squares, row by row from the greatest z₂ down.
 *
 * @param blur a standard deviation that every code is widened by, σ² + blur²: codes narrower than a square are then seen, and
 *   no mass is lost. 0 gives q̄ itself.
 */
export function aggregateRaster(codes: PlaneCodes, frame: RasterFrame, blur = 0): Float64Array {
  const { side, reach } = frame;
  const { mean, std } = codes;
  const density = new Float64Array(side * side);
  const along = [new Float64Array(side), new Float64Array(side)];
  for (let i = 0; i < countOf(codes); i++) {
    const reached = ([0, 1] as const).map((j) => {
      const width = Math.hypot(std[2 * i + j], blur);
      const square = (z: number) => ((z / reach + 1) * side) / 2;
      const from = Math.max(0, Math.floor(square(mean[2 * i + j] - REACH * width)));
      const to = Math.min(side - 1, Math.ceil(square(mean[2 * i + j] + REACH * width)));
      for (let k = from; k <= to; k++) {
        const epsilon = (middleOf(k, frame) - mean[2 * i + j]) / width;
        along[j][k] = Math.exp(-0.5 * epsilon * epsilon) / (width * Math.sqrt(2 * Math.PI));
      }
      return { from, to };
    });
    const [across, up] = reached;
    for (let row = up.from; row <= up.to; row++) {
      const height = along[1][row] / countOf(codes);
      const at = (side - 1 - row) * side;
      for (let column = across.from; column <= across.to; column++)
        density[at + column] += height * along[0][column];
    }
  }
  return density;
}
