import type { ReactNode, SVGProps } from "react";
import { paint } from "../../colour.ts";
import { GridContext } from "../context.ts";
import { type GridShape, gridGeometry } from "../geometry.ts";
import { StillCells } from "./StillCells.tsx";

interface Props extends Omit<SVGProps<SVGSVGElement>, "width" | "height"> {
  /** Letters as in the lecture: `.` floor, `m` mud, `x` pit, `#` wall, `S` start, `G` goal. */
  readonly map: GridShape & { readonly letters: string };
  /** Room for the grid, which stands in its middle; pixels. */
  readonly width: number;
  readonly height: number;
  /** Side of a cell at most, pixels. */
  readonly largestCell?: number;
  /** Still marks, the lowest first; and those of the grid's marks that draw no canvas. */
  readonly children: ReactNode;
}

function noCanvas(): never {
  throw new Error("A still grid has no canvas: draw its layers with the marks in marks/grid/still.");
}
const add = { shared: noCanvas, own: noCanvas };

/** A small grid as SVG alone, for pictures that are made where there is no canvas: its floor, its walls, and marks. */
export function StillGrid({ map, width, height, largestCell = 64, children, ...rest }: Props) {
  const geometry = gridGeometry(map, { width, height }, largestCell);
  const [left, top] = [(width - geometry.width) / 2, (height - geometry.height) / 2];
  return (
    <svg {...rest} {...{ width, height }} viewBox={`0 0 ${width} ${height}`}>
      <GridContext value={{ geometry, letters: map.letters, add }}>
        <g transform={`translate(${left},${top})`}>
          <StillCells fillOf={(s) => paint(map.letters[s] === "#" ? "wall" : "grid")} />
          {children}
        </g>
      </GridContext>
    </svg>
  );
}
