import { readable } from "../../math/formatNumber.ts";
import type { DrawnEdge } from "./drawnGraph.ts";
import { symbolOf } from "./labels.ts";
import type { Layout } from "./layout.ts";

/** An arrow forward with what it carries and, once a message has come back, an arrow back with that. */
export function GraphEdge({ edge, layout }: { readonly edge: DrawnEdge; readonly layout: Layout }) {
  const [start, end] = endsOf(edge, layout);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const labels = labelsOf(start, end, layout.upright, edge.progress === "blocked");
  return (
    <g className="graph-edge">
      <g transform={`translate(${start.x},${start.y}) rotate(${angle})`}>
        <path className="graph-forward" d={`M0,0H${length - 2}m-6,-4l6,4l-6,4`} />
        {edge.adjoint !== null && <path className="graph-back" d={`M${length - 2},5H3m6,-4l-6,4l6,4`} />}
        {edge.progress === "blocked" && (
          <path className="graph-block" d={`M${length - 14},-12v24m-6,-24v24`} />
        )}
      </g>
      <text className="graph-forward-value" {...labels.forward}>
        {readable(edge.value)}
      </text>
      {(edge.adjoint !== null || edge.progress === "blocked") && (
        <text
          className={edge.adjoint === null ? "graph-back-value graph-nothing" : "graph-back-value"}
          {...labels.back}
        >
          {edge.adjoint === null ? `no ${slopeName(edge)}` : readable(edge.adjoint)}
        </text>
      )}
    </g>
  );
}

const slopeName = ({ from, to }: DrawnEdge) => `∂${symbolOf(to)}/∂${symbolOf(from)}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

const aside = (distance: number) => Math.max(-14, Math.min(14, 0.25 * distance));

/** Where the edge leaves its source's border and meets its target's: edges that meet there come in side by side. */
function endsOf({ from, to }: DrawnEdge, { placeOf, upright }: Layout): readonly [Point, Point] {
  const [source, target] = [placeOf(from), placeOf(to)];
  return upright
    ? [
        { x: source.x, y: source.y + source.height / 2 + 7 },
        { x: target.x + aside(source.x - target.x), y: target.y - target.height / 2 - 7 },
      ]
    : [
        { x: source.x + source.width / 2 + 6, y: source.y },
        { x: target.x - target.width / 2 - 6, y: target.y + aside(source.y - target.y) },
      ];
}

/** The number that goes forward stands above its edge (left of it on a phone), the one that comes back below. */
function labelsOf(start: Point, end: Point, upright: boolean, isBlocked: boolean) {
  // The bars across a blocked edge want room.
  const more = isBlocked ? 7 : 0;
  const along = (share: number, dx: number, dy: number) => ({
    x: start.x + share * (end.x - start.x) + dx,
    y: start.y + share * (end.y - start.y) + dy,
  });
  if (upright) {
    // Edges that lead to one node keep their numbers at different heights.
    const share = end.x > start.x + 20 ? 0.2 : 0.6;
    return {
      forward: { ...along(share, -8 - more, 4), textAnchor: "end" },
      back: { ...along(share, 10 + more, 4), textAnchor: "start" },
    } as const;
  }
  const slope = (end.y - start.y) / (end.x - start.x);
  if (Math.abs(slope) < 0.4)
    return {
      forward: { ...along(0.46, 0, -8 - more), textAnchor: "middle" },
      back: { ...along(0.46, 0, 19 + more), textAnchor: "middle" },
    } as const;
  // Steep edges are short: the numbers go where the nodes at the ends leave room.
  return slope > 0
    ? ({
        forward: { ...along(0.3, 8, -3), textAnchor: "start" },
        back: { ...along(0.7, -10, 14), textAnchor: "end" },
      } as const)
    : ({
        forward: { ...along(0.7, -8, -3), textAnchor: "end" },
        back: { ...along(0.3, 10, 14), textAnchor: "start" },
      } as const);
}
