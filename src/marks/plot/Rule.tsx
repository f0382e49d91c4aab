import { usePlot } from "./context.ts";
import { type Stroke, strokeOf } from "./stroke.ts";

interface Props extends Stroke {
  /** An upright line at this x, or a level one at this y. */
  readonly x?: number;
  readonly y?: number;
  /** Its ends on the other axis, in the data's units; left out, those of the plot. */
  readonly from?: number;
  readonly to?: number;
}

const place = (value: number | undefined, scale: (value: number) => number, edge: number) =>
  value === undefined ? edge : scale(value);

/** A straight line across a plot, or a part of one. */
export function Rule({ x, y, from, to, ...stroke }: Props) {
  const plot = usePlot();
  const ends =
    x === undefined
      ? {
          x1: place(from, plot.x, plot.left),
          x2: place(to, plot.x, plot.right),
          y1: plot.y(y ?? 0),
          y2: plot.y(y ?? 0),
        }
      : {
          x1: plot.x(x),
          x2: plot.x(x),
          y1: place(from, plot.y, plot.bottom),
          y2: place(to, plot.y, plot.top),
        };
  return <line {...ends} {...strokeOf(stroke, 1.5)} />;
}
