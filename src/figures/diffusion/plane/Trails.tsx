import { memo } from "react";
import type { Colour } from "../../../marks/colour.ts";
import { Curve } from "../../../marks/plot/index.ts";

interface Props {
  /** Where all points are, at one moment after the other. */
  readonly path: readonly Float64Array[];
  readonly colour: Colour;
  /** Points whose way is drawn. */
  readonly count: number;
}

/** The ways of the first few points, up to where they are now. */
export const Trails = memo(function Trails({ path, colour, count }: Props) {
  return Array.from({ length: Math.min(count, path[0].length / 2) }, (_, i) => (
    <Curve
      // A point has no identity but its place.
      key={i}
      data={path}
      x={(at) => at[2 * i]}
      y={(at) => at[2 * i + 1]}
      {...{ colour, weight: 1.2, opacity: 0.6 }}
    />
  ));
});
