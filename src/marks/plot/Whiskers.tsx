import { usePlot } from "./context.ts";
import { type Stroke, strokeOf } from "./stroke.ts";

interface Props<T> extends Stroke {
  readonly data: ArrayLike<T>;
  /** Accessors, in the data's units. */
  readonly x: (row: T, index: number) => number;
  readonly low: (row: T, index: number) => number;
  readonly high: (row: T, index: number) => number;
}

/** An upright interval for each row: what chance allows. */
export function Whiskers<T>({ data, x, low, high, ...stroke }: Props<T>) {
  const plot = usePlot();
  const look = strokeOf(stroke, 1.5);
  return (
    <g {...look}>
      {Array.from(data, (row, i) => {
        const at = plot.x(x(row, i));
        // A row has no identity but its place.
        return <line key={i} x1={at} x2={at} y1={plot.y(low(row, i))} y2={plot.y(high(row, i))} />;
      })}
    </g>
  );
}
