import { course } from "../../inference/demonstrators.ts";
import { paint } from "../../marks/colour.ts";
import { usePlot } from "../../marks/plot/index.ts";

/** The obstacle. */
export function Disc() {
  const { x, y } = usePlot();
  const { length, radius } = course;
  return (
    <ellipse
      cx={x(0)}
      cy={y(length / 2)}
      rx={Math.abs(x(radius) - x(0))}
      ry={Math.abs(y(radius) - y(0))}
      fill={paint("wall")}
      fillOpacity={0.55}
    />
  );
}
