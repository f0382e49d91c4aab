import { usePlot } from "./context.ts";
import { type Stroke, strokeOf } from "./stroke.ts";

interface Props extends Stroke {
  /** Its middle and its half axes, in the data's units. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** An ellipse along the axes: a Gaussian, so many standard deviations around its mean. */
export function Ellipse({ x, y, rx, ry, ...stroke }: Props) {
  const plot = usePlot();
  return (
    <ellipse
      {...strokeOf(stroke, 2)}
      cx={plot.x(x)}
      cy={plot.y(y)}
      rx={Math.abs(plot.x(x + rx) - plot.x(x))}
      ry={Math.abs(plot.y(y + ry) - plot.y(y))}
    />
  );
}
