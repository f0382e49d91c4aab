import type { EdgeState } from "../../../inference/backwardProgress.ts";
import { Label } from "../../../marks/plot/index.ts";
import { strokeOf } from "../../../marks/plot/stroke.ts";
import { readable } from "../../../math/formatNumber.ts";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import { symbolOf } from "../model.ts";
import type { Layout } from "./layout.ts";

interface Props {
  readonly edge: EdgeState;
  /** No other edge leaves its source: what comes back along it is all that the source gets. */
  readonly isOnly: boolean;
  readonly layout: Layout;
}

/** An arrow forward with what it carries and, once a message has come back, an arrow back with that. */
export function GraphEdge({ edge: { from, to, value, adjoint, progress }, isOnly, layout }: Props) {
  const [start, end] = endsOf(from, to, layout);
  const [across, down] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(across, down);
  const turn = (Math.atan2(down, across) * 180) / Math.PI;
  const isBlocked = progress === "blocked";
  const [forward, back] = labelsOf(start, end, layout.upright, isBlocked ? 7 : 0);
  const inRoom = useRoom() !== null;
  return (
    <>
      <g transform={`translate(${start.x},${start.y}) rotate(${turn})`} strokeLinejoin="round">
        <path d={`M0,0H${length - 2}m-6,-4l6,4l-6,4`} {...strokeOf({ colour: "ink-3" }, 1.4)} />
        {adjoint !== null && (
          <path d={`M${length - 2},5H3m6,-4l-6,4l6,4`} {...strokeOf({ colour: "theta" }, 2)} />
        )}
        {isBlocked && <path d={`M${length - 14},-12v24m-6,-24v24`} {...strokeOf({ colour: "bad" }, 3.5)} />}
      </g>
      {/* In a room there is no place for what stands in the boxes too: a value where it comes from, a slope where it goes. */}
      {!inRoom && <Label {...forward}>{readable(value)}</Label>}
      {(isBlocked || (adjoint !== null && !(inRoom && isOnly))) && (
        <Label {...back} colour={adjoint === null ? "bad" : "theta"} strong>
          {adjoint === null ? `no ∂${symbolOf(to)}/∂${symbolOf(from)}` : readable(adjoint)}
        </Label>
      )}
    </>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const aside = (distance: number) => Math.max(-14, Math.min(14, 0.25 * distance));

/** Where the edge leaves its source's border and meets its target's: edges that meet there come in side by side. */
function endsOf(from: string, to: string, { placeOf, upright }: Layout): readonly [Point, Point] {
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

/**
 * The number that goes forward stands above its edge (left of it on a phone), the one that comes back below.
 * @param more room that the bars across a blocked edge want, pixels
 */
function labelsOf(start: Point, end: Point, upright: boolean, more: number) {
  const [across, down] = [end.x - start.x, end.y - start.y];
  const at = (share: number, right: number, below: number, anchor: "start" | "middle" | "end") => ({
    dx: start.x + share * across + right,
    dy: start.y + share * down + below,
    anchor,
  });
  if (upright) {
    // Edges that lead to one node keep their numbers at different heights.
    const share = across > 20 ? 0.2 : 0.6;
    return [at(share, -8 - more, 4, "end"), at(share, 10 + more, 4, "start")];
  }
  const slope = down / across;
  if (Math.abs(slope) < 0.4) return [at(0.46, 0, -8 - more, "middle"), at(0.46, 0, 19 + more, "middle")];
  // Steep edges are short: the numbers go where the nodes at the ends leave room.
  return slope > 0
    ? [at(0.3, 8, -3, "start"), at(0.7, -10, 14, "end")]
    : [at(0.7, -8, -3, "end"), at(0.3, 10, 14, "start")];
}
