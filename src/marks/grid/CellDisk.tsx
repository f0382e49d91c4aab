import { type Colour, paint } from "../colour.ts";
import { centreOf } from "./geometry.ts";
import { useGrid } from "./context.ts";

interface Props {
  readonly cell: number;
  /** In cells. */
  readonly radius: number;
  readonly colour: Colour;
}

/** A disk in the middle of a cell. */
export function CellDisk({ cell, radius, colour }: Props) {
  const { geometry } = useGrid();
  const [x, y] = centreOf(geometry, cell);
  return <circle className="grid-disk" cx={x} cy={y} r={radius * geometry.cell} fill={paint(colour)} />;
}
