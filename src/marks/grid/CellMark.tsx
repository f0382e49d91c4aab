import { centreOf } from "./geometry.ts";
import { useGrid } from "./context.ts";

/** A frame around a cell, never smaller than can be seen. */
export function CellMark({ cell }: { readonly cell: number }) {
  const { geometry } = useGrid();
  const side = Math.max(geometry.cell, 7);
  const [x, y] = centreOf(geometry, cell).map((middle) => middle - side / 2);
  return (
    <g className="grid-cell">
      <rect className="grid-cell-halo" x={x} y={y} width={side} height={side} rx={2} />
      <rect className="grid-cell-frame" x={x} y={y} width={side} height={side} rx={2} />
    </g>
  );
}
