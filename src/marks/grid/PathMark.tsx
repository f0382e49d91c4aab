import { paint } from "../colour.ts";
import { type Stroke, strokeOf } from "../plot/stroke.ts";
import { centreOf } from "./geometry.ts";
import { useGrid } from "./context.ts";

interface Props extends Stroke {
  /** The cells that are passed, in order. */
  readonly states: ArrayLike<number>;
  /** How far left of and above the middles it runs, pixels: two paths are both seen where they agree. */
  readonly aside?: number;
}

/** A path through the middles of cells, with a dot at its end. */
export function PathMark({ states, aside = 0, ...stroke }: Props) {
  const { geometry } = useGrid();
  if (states.length === 0) return null;
  const points = Array.from({ length: states.length }, (_, i) => centreOf(geometry, states[i]));
  const d = `M${points.map(([x, y]) => `${x},${y}`).join("L")}`;
  const [x, y] = points[points.length - 1];
  return (
    <g className="grid-path" transform={`translate(${-aside},${-aside})`}>
      <path className="grid-halo" d={d} />
      <path d={d} {...strokeOf(stroke, 2.6)} />
      <circle cx={x} cy={y} r={Math.max(3, geometry.cell * 0.1)} fill={paint(stroke.colour ?? "ink")} />
    </g>
  );
}
