import { centreOf, type GridGeometry } from "./geometry.ts";

interface Props {
  readonly geometry: GridGeometry;
  /** The cells that are passed, in order. */
  readonly states: ArrayLike<number>;
  readonly className?: string;
}

/** A path through the middles of cells, with a dot at its end. */
export function PathMark({ geometry, states, className = "" }: Props) {
  if (states.length === 0) return null;
  const points = Array.from({ length: states.length }, (_, i) => centreOf(geometry, states[i]));
  const d = `M${points.map(([x, y]) => `${x},${y}`).join("L")}`;
  const [x, y] = points[points.length - 1];
  return (
    <g className={`grid-path ${className}`}>
      <path className="grid-path-halo" d={d} />
      <path className="grid-path-line" d={d} />
      <circle className="grid-path-end" cx={x} cy={y} r={Math.max(3, geometry.cell * 0.1)} />
    </g>
  );
}
