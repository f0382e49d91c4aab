import { group, range } from "d3";
import { useGrid } from "../context.ts";
import { boxOf, type GridGeometry } from "../geometry.ts";

interface Props {
  /** The colour of a cell, as CSS has it; null for none. */
  readonly fillOf: (s: number) => string | null;
  /** How opaque it is, from 0 to 1. */
  readonly opacityOf?: (s: number) => number;
}

/** Cells of this size and more have a line between them, pixels. */
const LINED = 12;

/** Cells in colours: one path for all that look alike. */
export function StillCells({ fillOf, opacityOf = () => 1 }: Props) {
  const { geometry, letters } = useGrid();
  const looks = group(range(letters.length), (s) => `${fillOf(s)} ${opacityOf(s).toFixed(2)}`);
  return [...looks].map(([look, cells]) => {
    const fill = fillOf(cells[0]);
    const opacity = Number(opacityOf(cells[0]).toFixed(2));
    if (fill === null || opacity === 0) return null;
    const d = cells.map((s) => squareOf(geometry, s)).join("");
    return <path key={look} {...{ d, fill }} fillOpacity={opacity === 1 ? undefined : opacity} />;
  });
}

function squareOf(geometry: GridGeometry, s: number): string {
  const [x, y, side] = boxOf(geometry, s);
  const inner = side - (side >= LINED ? 1 : 0);
  return `M${x},${y}h${inner}v${inner}h${-inner}z`;
}
