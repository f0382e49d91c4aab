import { Bars } from "../../../marks/plot/index.ts";
import type { Field } from "../../../runs/diffusion/snapshot.ts";
import { Plane } from "../plane/Plane.tsx";

interface Props {
  readonly field: Field;
  readonly size: number;
}

/** How far the field is off at every arrow. */
const offs = ({ present, exact }: Field): number[] =>
  exact === null
    ? []
    : Array.from({ length: exact.length / 2 }, (_, i) =>
        Math.hypot(present[2 * i] - exact[2 * i], present[2 * i + 1] - exact[2 * i + 1]),
      );

/** The farthest that it is off. */
export const farthestOff = (field: Field): number => Math.max(...offs(field), 0);

/** The difference at every arrow, as the side of a square: the whole cell is the largest that there is. */
export function DifferencePlot({ field, size }: Props) {
  const { at } = field;
  const rows = offs(field).map((off, i) => ({ x: at[2 * i], y: at[2 * i + 1], off }));
  if (rows.length === 0) return null;
  const largest = Math.max(farthestOff(field), 1e-9);
  const cell = rows[1].x - rows[0].x;
  const half = ({ off }: { readonly off: number }) => (cell / 2) * Math.sqrt(off / largest);
  return (
    <Plane title={`The difference from the exact field, ${largest.toPrecision(2)} at most`} size={size}>
      <Bars
        data={rows}
        x1={(row) => row.x - half(row)}
        x2={(row) => row.x + half(row)}
        y1={(row) => row.y - half(row)}
        y2={(row) => row.y + half(row)}
        colour="bad"
        opacity={0.6}
      />
    </Plane>
  );
}
