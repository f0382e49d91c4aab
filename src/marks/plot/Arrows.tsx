import { usePlot } from "./context.ts";
import { type Stroke, strokeOf } from "./stroke.ts";

interface Props<T> extends Stroke {
  readonly data: ArrayLike<T>;
  /** Where each begins, in the data's units. */
  readonly x: (row: T, index: number) => number;
  readonly y: (row: T, index: number) => number;
  /** How far it goes from there, pixels to the right and down. */
  readonly dx: (row: T, index: number) => number;
  readonly dy: (row: T, index: number) => number;
  /** A longer one is cut at so many pixels, and has no head. */
  readonly longest?: number;
}

/** Half the width of a head, and its length; an arrow shorter than that has none. Pixels. */
const [HALF, HEAD] = [3, 5];

/** An arrow for each row. */
export function Arrows<T>({ data, x, y, dx, dy, longest = 400, ...stroke }: Props<T>) {
  const plot = usePlot();
  const arrow = (row: T, i: number) =>
    arrowPath([plot.x(x(row, i)), plot.y(y(row, i))], [dx(row, i), dy(row, i)], longest);
  return (
    <g {...strokeOf(stroke, 1.5)}>
      {Array.from(data, (row, i) => (
        // A row has no identity but its place.
        <path key={i} d={arrow(row, i)} />
      ))}
    </g>
  );
}

type Pair = readonly [number, number];

function arrowPath([x, y]: Pair, [dx, dy]: Pair, longest: number): string {
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return "";
  const part = Math.min(1, longest / length);
  const tip = `${(x + part * dx).toFixed(1)},${(y + part * dy).toFixed(1)}`;
  const shaft = `M${x.toFixed(1)},${y.toFixed(1)}L${tip}`;
  if (part < 1 || length < HEAD) return shaft;
  const [ux, uy] = [dx / length, dy / length];
  const barb = (side: number) =>
    `M${tip}l${(-HEAD * ux + side * uy).toFixed(1)},${(-HEAD * uy - side * ux).toFixed(1)}`;
  return shaft + barb(HALF) + barb(-HALF);
}
