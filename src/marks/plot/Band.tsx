import { bandPath } from "../linePath.ts";
import { type Colour, paint } from "../colour.ts";
import { usePlot } from "./context.ts";

interface Props<T> {
  readonly data: ArrayLike<T>;
  /** Accessors, in the data's units. */
  readonly x: (row: T, index: number) => number;
  /** Left out: down to the axis. */
  readonly low?: (row: T, index: number) => number;
  readonly high: (row: T, index: number) => number;
  readonly colour: Colour;
  /** Of its inside. */
  readonly opacity?: number;
  /** Width of its outline, pixels; 0 for none. */
  readonly weight?: number;
  readonly dash?: string;
}

/** The area between two curves, or between a curve and the axis. */
export function Band<T>({ data, x, low, high, colour, opacity = 0.15, weight = 0, dash }: Props<T>) {
  const plot = usePlot();
  const places = Array.from(data, (row, i) => ({
    at: plot.x(x(row, i)),
    low: low ? plot.y(low(row, i)) : plot.bottom,
    high: plot.y(high(row, i)),
  }));
  return (
    <path
      d={bandPath(
        places,
        ({ at }) => at,
        ({ low }) => low,
        ({ high }) => high,
      )}
      fill={paint(colour)}
      fillOpacity={opacity}
      stroke={weight > 0 ? paint(colour) : "none"}
      strokeWidth={weight}
      strokeDasharray={dash}
    />
  );
}
