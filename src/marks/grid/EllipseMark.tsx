import type { GridGeometry } from "./geometry.ts";
import { principalAxes } from "./principalAxes.ts";

interface Props {
  readonly geometry: GridGeometry;
  /** The mean, in cells; the middle of the cell in row 2 is at 2. */
  readonly row: number;
  readonly column: number;
  /** Variance of the row, covariance, variance of the column, in cells². */
  readonly covariance: readonly [number, number, number];
}

/** A mean, and the ellipse at two standard deviations around it. */
export function EllipseMark({ geometry, row, column, covariance }: Props) {
  const [rowRow, rowColumn, columnColumn] = covariance;
  const { major, minor, angle } = principalAxes(columnColumn, rowColumn, rowRow);
  const shape = { rx: 2 * major * geometry.cell, ry: 2 * minor * geometry.cell };
  const [x, y] = [(column + 0.5) * geometry.cell, (row + 0.5) * geometry.cell];
  return (
    <g className="grid-ellipse" transform={`translate(${x},${y}) rotate(${(angle * 180) / Math.PI})`}>
      <ellipse className="grid-ellipse-halo" {...shape} />
      <ellipse className="grid-ellipse-line" {...shape} />
      <circle className="grid-ellipse-mean" r={2.5} />
    </g>
  );
}
