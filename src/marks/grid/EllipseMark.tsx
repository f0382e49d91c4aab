import { paint } from "../colour.ts";
import { type Stroke, strokeOf } from "../plot/stroke.ts";
import { useGrid } from "./context.ts";
import { principalAxes } from "../../math/principalAxes.ts";

interface Props extends Stroke {
  /** The mean, in cells; the middle of the cell in row 2 is at 2. */
  readonly row: number;
  readonly column: number;
  /** Variance of the row, covariance, variance of the column, in cells². */
  readonly covariance: readonly [number, number, number];
}

/** A mean, and the ellipse at two standard deviations around it, as far as the grid reaches. */
export function EllipseMark({ row, column, covariance, colour = "z", ...stroke }: Props) {
  const { cell, width, height } = useGrid().geometry;
  const [rowRow, rowColumn, columnColumn] = covariance;
  const { major, minor, angle } = principalAxes(columnColumn, rowColumn, rowRow);
  const shape = { rx: 2 * major * cell, ry: 2 * minor * cell };
  const [x, y] = [(column + 0.5) * cell, (row + 0.5) * cell];
  return (
    <svg width={width} height={height}>
      <g className="grid-ellipse" transform={`translate(${x},${y}) rotate(${(angle * 180) / Math.PI})`}>
        <ellipse className="grid-halo" {...shape} />
        <ellipse {...shape} {...strokeOf({ colour, ...stroke }, 2.2)} />
        <circle r={4} fill={paint(colour)} />
      </g>
    </svg>
  );
}
