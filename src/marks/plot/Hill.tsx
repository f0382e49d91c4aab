import { contours } from "d3";
import { memo, useMemo } from "react";
import type { Landscape } from "../../math/landscape.ts";
import { paint } from "../colour.ts";
import { shapePath } from "../shapePath.ts";
import { usePlot } from "./context.ts";

interface Props {
  /** The height at evenly spaced pixels of the plot's plane. */
  readonly landscape: Landscape;
  /** The height from which depths are counted, nats. */
  readonly top: number;
  /** Contours at these depths: finer towards the top, where they matter. */
  readonly depths?: readonly number[];
  readonly lit?: boolean;
}

const usualDepths = [32, 16, 8, 4, 2, 1, 0.5, 0.25];

/** A hill as contours, darker towards its top. */
export const Hill = memo(function Hill({ landscape, top, depths = usualDepths, lit = false }: Props) {
  const { left, right, bottom, top: ceiling } = usePlot();
  const paths = useMemo(() => {
    const { columns, rows, values } = landscape;
    return contours()
      .size([columns, rows])
      .thresholds(depths.map((depth) => top - depth))([...values])
      .map((shape) =>
        shapePath(shape, ([column, row]) => [
          left + ((column - 0.5) / (columns - 1)) * (right - left),
          bottom - ((row - 0.5) / (rows - 1)) * (bottom - ceiling),
        ]),
      );
  }, [landscape, top, depths, left, right, bottom, ceiling]);
  return (
    <g
      fill={paint("ink-3")}
      fillOpacity={lit ? 0.12 : 0.04}
      stroke={paint(lit ? "ink" : "ink-3")}
      strokeOpacity={lit ? 0.8 : 0.55}
      strokeWidth={0.8}
    >
      {paths.map((d, k) => (
        <path key={depths[k]} d={d} />
      ))}
    </g>
  );
});
