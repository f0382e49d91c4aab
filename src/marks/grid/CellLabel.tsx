import { type Colour, paint } from "../colour.ts";
import { keptWithin } from "../keptWithin.ts";
import { centreOf } from "./geometry.ts";
import { useGrid } from "./context.ts";

interface Props {
  readonly cell: number;
  /** Above the middle of the cell, or below what is drawn there. */
  readonly side: "above" | "below";
  readonly colour?: Colour;
  readonly children: string;
}

/** No letter of it is wider on the whole, pixels. */
const LETTER = 7.2;

/** A word at a cell, kept within the grid. */
export function CellLabel({ cell, side, colour = "ink", children }: Props) {
  const { geometry } = useGrid();
  const [x, y] = centreOf(geometry, cell);
  const dy = side === "above" ? -0.2 * geometry.cell - 2 : 0.36 * geometry.cell + 3;
  return (
    <text
      className="grid-label"
      x={keptWithin(geometry.width, x, LETTER * children.length, "middle")}
      y={Math.max(11, Math.min(geometry.height - 3, y + dy))}
      textAnchor="middle"
      fill={paint(colour)}
    >
      {children}
    </text>
  );
}
