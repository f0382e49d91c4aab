import { pointsPath } from "../linePath.ts";
import { usePlot } from "./context.ts";
import { type Stroke, strokeOf } from "./stroke.ts";

interface Props<T> extends Stroke {
  readonly data: ArrayLike<T>;
  /** Accessors, in the data's units. */
  readonly x: (row: T, index: number) => number;
  readonly y: (row: T, index: number) => number;
}

/** A line through the rows, broken where a coordinate is not finite. */
export function Curve<T>({ data, x, y, ...stroke }: Props<T>) {
  const plot = usePlot();
  const points = Array.from(data, (row, i): [number, number] => [plot.x(x(row, i)), plot.y(y(row, i))]);
  return <path d={pointsPath(points)} {...strokeOf(stroke, 2)} />;
}
