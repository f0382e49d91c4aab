import { type Colour, paint } from "../colour.ts";
import { centreOf } from "./geometry.ts";
import { useGrid } from "./context.ts";

interface Props {
  readonly cell: number;
  /** Above the middle of the cell, or below what is drawn there. */
  readonly side: "above" | "below";
  readonly colour?: Colour;
  readonly children: string;
}

/** A word at a cell, kept within the grid. */
export function CellLabel({ cell, side, colour = "ink", children }: Props) {
  const { geometry } = useGrid();
  const [x, y] = centreOf(geometry, cell);
  const dy = side === "above" ? -0.2 * geometry.cell - 2 : 0.36 * geometry.cell + 3;
  const half = 3.6 * children.length;
  return (
    <text
      className="grid-label"
      x={Math.max(half, Math.min(geometry.width - half, x))}
      y={Math.max(11, Math.min(geometry.height - 3, y + dy))}
      textAnchor="middle"
      fill={paint(colour)}
    >
      {children}
    </text>
  );
}
