import { paint } from "../../colour.ts";
import { pointsPath } from "../../linePath.ts";
import { type Stroke, strokeOf } from "../../plot/stroke.ts";
import { useGrid } from "../context.ts";
import { centreOf } from "../geometry.ts";

interface Props extends Stroke {
  /** The cells that are passed, in order. */
  readonly states: ArrayLike<number>;
  /** How far below and right of the middles it runs, pixels: two paths are both seen where they agree. */
  readonly aside?: number;
}

/** Light on either side of the line, pixels. */
const HALO = 1.5;
const WEIGHT = 4;

/** A path through the middles of cells, with a halo that parts it from them. */
export function StillPath({ states, aside = 0, ...stroke }: Props) {
  const { geometry } = useGrid();
  const d = pointsPath(Array.from(states, (s): [number, number] => [...centreOf(geometry, s)]));
  return (
    <g transform={`translate(${aside},${aside})`} strokeLinejoin="round" strokeLinecap="round">
      <path
        d={d}
        fill="none"
        stroke={paint("surface")}
        strokeOpacity={0.8}
        strokeWidth={(stroke.weight ?? WEIGHT) + 2 * HALO}
      />
      <path d={d} {...strokeOf(stroke, WEIGHT)} />
    </g>
  );
}
