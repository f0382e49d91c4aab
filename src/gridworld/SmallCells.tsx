import { type GridShape, gridGeometry, marksFit } from "../marks/grid/geometry.ts";
import "./gridworld.css";

interface Props {
  readonly world: GridShape;
  readonly width: number;
  readonly height: number;
}

/** Says that marks are left out, where the cells of a map are too small for them. */
export function SmallCells({ world, width, height }: Props) {
  if (marksFit(gridGeometry(world, { width, height }).cell)) return null;
  return (
    <p className="map-note">
      These cells are too small for arrows, triangles and letters: they come back on a smaller map.
    </p>
  );
}
