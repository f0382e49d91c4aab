import { type Colour, paint } from "../colour.ts";
import { usePlot } from "./context.ts";

interface Props<T> {
  readonly data: ArrayLike<T>;
  /** Accessors, in the data's units. */
  readonly x: (row: T, index: number) => number;
  readonly y: (row: T, index: number) => number;
  readonly colour: Colour;
  /** Half its size, pixels: 3, or a marker's own. */
  readonly r?: number | ((row: T, index: number) => number);
  /** Width of the rim that parts it from what lies under it, pixels; and its colour, if not the page's. */
  readonly rim?: number;
  readonly outline?: Colour;
  /** The reader points at what they stand for: rims in their own colour. */
  readonly lit?: boolean;
  readonly opacity?: number;
  /** SVG path of a marker around the origin, 8 pixels across, in place of a circle. */
  readonly mark?: string;
}

/** Half the size of a marker as its path has it, pixels. */
const MARK = 4;

/** A dot for each row whose place is finite. */
export function Dots<T>({
  data,
  x,
  y,
  colour,
  r,
  rim = 0,
  outline = "surface",
  lit = false,
  opacity,
  mark,
}: Props<T>) {
  const plot = usePlot();
  const stroke = lit ? paint(colour) : rim > 0 ? paint(outline) : "none";
  const places = Array.from(data, (row, i) => ({
    cx: plot.x(x(row, i)),
    cy: plot.y(y(row, i)),
    size: typeof r === "function" ? r(row, i) : r,
  }));
  return (
    <g fill={paint(colour)} fillOpacity={opacity} stroke={stroke} strokeWidth={lit ? 4 : rim}>
      {places.map(({ cx, cy, size }, i) => {
        if (!Number.isFinite(cx + cy)) return null;
        // A row has no identity but its place.
        if (mark === undefined) return <circle key={i} cx={cx} cy={cy} r={size ?? 3} />;
        const place = `translate(${cx.toFixed(1)},${cy.toFixed(1)})`;
        return (
          <path key={i} d={mark} transform={size === undefined ? place : `${place} scale(${size / MARK})`} />
        );
      })}
    </g>
  );
}
