import type { GridGeometry } from "./geometry.ts";

interface Props {
  readonly geometry: GridGeometry;
  readonly cell: number;
}

/** A frame around a cell, never smaller than can be seen. */
export function CellMark({ geometry, cell }: Props) {
  const side = Math.max(geometry.cell, 7);
  const x = ((cell % geometry.columns) + 0.5) * geometry.cell - side / 2;
  const y = (Math.floor(cell / geometry.columns) + 0.5) * geometry.cell - side / 2;
  return (
    <g className="grid-cell">
      <rect className="grid-cell-halo" x={x} y={y} width={side} height={side} rx={2} />
      <rect className="grid-cell-frame" x={x} y={y} width={side} height={side} rx={2} />
    </g>
  );
}
