import { centreOf, type GridGeometry } from "../../marks/grid/geometry.ts";
import { CellMark } from "../../marks/grid/CellMark.tsx";
import { PathMark } from "../../marks/grid/PathMark.tsx";
import { readable } from "../../math/formatNumber.ts";
import { labelSpots } from "./labelSpots.ts";
import { costsByCell, type Mistake } from "./mistakes.ts";
import type { ScoredPath } from "./model.ts";

interface Props {
  readonly geometry: GridGeometry;
  readonly path: ScoredPath;
  readonly optimal: ScoredPath;
  readonly mistakes: readonly Mistake[];
  /** The cell in a frame, or null. */
  readonly lit: number | null;
}

/** The optimal path runs a little beside yours, pixels: both are seen where they agree. */
const ASIDE = -4;
/** A mistake of so many nats has a disk of 0.36 cells' radius; its area goes with its cost. */
const LARGE = 10;
/** Only so many mistakes have their number. */
const NUMBERED = 8;

/** Both paths over the grid, named where they part, and a disk for what was lost in each cell. */
export function PathLayer({ geometry, path, optimal, mistakes, lit }: Props) {
  const { cell, columns, width, height } = geometry;
  const yours = [...path.states, path.end];
  const theirs = [...optimal.states, optimal.end];
  const costs = costsByCell(mistakes);
  const free = yours.filter((cell) => costs.every(({ state }) => state !== cell));
  const [yourSpot, theirSpot] = labelSpots(yours, theirs, free, columns);
  const radius = (cost: number) => Math.min(0.46, 0.36 * Math.sqrt(cost / LARGE)) * cell;
  return (
    <svg
      className="monkey-paths"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <g transform={`translate(${ASIDE},${ASIDE})`}>
        <PathMark geometry={geometry} states={theirs} className="monkey-optimal" />
      </g>
      {costs.map(({ state, cost }) => {
        const [x, y] = centreOf(geometry, state);
        return <circle key={state} className="monkey-mistake" cx={x} cy={y} r={radius(cost)} />;
      })}
      <PathMark geometry={geometry} states={yours} className="monkey-yours" />
      {costs.slice(0, NUMBERED).map(({ state, cost }) => (
        <Label key={state} geometry={geometry} cell={state} dy={0.36 * cell + 3} className="monkey-cost">
          {`−${readable(cost)}`}
        </Label>
      ))}
      {theirSpot !== null && (
        <Label geometry={geometry} cell={theirSpot} dy={-0.2 * cell - 2} className="monkey-optimal-name">
          optimal
        </Label>
      )}
      <Label
        geometry={geometry}
        cell={yourSpot ?? path.end}
        dy={-0.2 * cell - 2}
        className="monkey-yours-name"
      >
        {yourSpot === null && theirSpot === null ? "yours: optimal" : "yours"}
      </Label>
      {lit !== null && <CellMark geometry={geometry} cell={lit} />}
    </svg>
  );
}

interface LabelProps {
  readonly geometry: GridGeometry;
  readonly cell: number;
  /** Below the middle of the cell, pixels. */
  readonly dy: number;
  readonly className: string;
  readonly children: string;
}

/** A word over or under the middle of a cell, kept within the grid. */
function Label({ geometry, cell, dy, className, children }: LabelProps) {
  const [x, y] = centreOf(geometry, cell);
  const half = 3.6 * children.length;
  return (
    <text
      className={className}
      x={Math.max(half, Math.min(geometry.width - half, x))}
      y={Math.max(11, Math.min(geometry.height - 3, y + dy))}
      textAnchor="middle"
    >
      {children}
    </text>
  );
}
