import { type KeyboardEvent, useRef, useState } from "react";
import { alongCourse, SHORT } from "../../../data/demonstrationCsv.ts";
import { edge } from "../../../data/demonstrationText.ts";
import { course, places } from "../../../inference/demonstrators.ts";
import type { Spot } from "../../../marks/drag/followPointer.ts";
import { placeIn } from "../../../marks/drag/placeIn.ts";
import { useDrag } from "../../../marks/drag/useDrag.ts";
import { linear, Plot } from "../../../marks/plot/index.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { Disc } from "../Disc.tsx";
import { Walk } from "../Walk.tsx";

interface Props {
  readonly paths: readonly ArrayLike<number>[];
  /** A path is drawn: x_0 … x_T. */
  readonly onPath: (path: ArrayLike<number>) => void;
  readonly notify: (message: string) => void;
  readonly width: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const margin = { left: 4, right: 4, top: 8, bottom: 8 };
const across = linear([-edge, edge]);
const up = linear([0, course.length]);
/** How far an arrow key goes to the side. */
const ASIDE = 0.1;
const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

/** A course to draw on: with mouse, finger or pen from its foot to its top, or by the arrow keys. */
export function PathPad({ paths, onPath, notify, width }: Props) {
  const height = Math.round(((width - 2 * margin.left) * course.length) / (2 * edge)) + 2 * margin.top;
  /** The line that is being drawn, also before React has come round to it. */
  const latest = useRef<readonly Point[]>([]);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const put = (next: readonly Point[]) => {
    latest.current = next;
    setPoints(next);
  };
  const pointAt = (spot: Spot): Point => {
    const [right, down] = placeIn(spot, { width, height });
    const x = across
      .copy()
      .range([margin.left, width - margin.right])
      .invert(right);
    const y = up
      .copy()
      .range([height - margin.bottom, margin.top])
      .invert(down);
    return { x: within(x, -edge, edge), y: within(y, 0, course.length) };
  };
  const drag = useDrag({
    onDrag: (spot, isFirst) => {
      const point = pointAt(spot);
      const last = latest.current.at(-1);
      if (isFirst) put([point]);
      // A walk goes up: what goes down again is not drawn.
      else if (last === undefined || point.y > last.y) put([...latest.current, point]);
    },
    finger: "draws",
  });
  const finish = () => {
    const line = latest.current;
    put([]);
    if (line.length < 2) return;
    if (line[0].y > SHORT || line[line.length - 1].y < course.length - SHORT)
      notify("That line does not lead from the foot of the course to its top: draw it whole, from below.");
    else onPath(alongCourse(line));
  };
  const press = (event: KeyboardEvent) => {
    const last = latest.current.at(-1) ?? { x: 0, y: 0 };
    const before = latest.current.slice(0, -1);
    const aside = (by: number) => [...before, { ...last, x: within(last.x + by, -edge, edge) }];
    const next: Readonly<Record<string, () => readonly Point[]>> = {
      ArrowLeft: () => aside(-ASIDE),
      ArrowRight: () => aside(ASIDE),
      ArrowUp: () => [...before, last, { ...last, y: last.y + course.length / course.steps }],
      Backspace: () => before,
    };
    if (!(event.key in next)) return;
    event.preventDefault();
    put(next[event.key]());
    if (latest.current.length === places) finish();
  };
  const line = points.length === 0 ? [] : alongCourse(points);
  const at = points.at(-1) ?? { x: 0, y: 0 };
  const reached = Math.round((at.y / course.length) * course.steps);
  return (
    <div
      className="imitation-pad"
      role="slider"
      tabIndex={0}
      aria-label={`A course to draw on, ${paths.length} demonstrations drawn: arrows left, right and up lead the next`}
      aria-valuemin={-edge}
      aria-valuemax={edge}
      aria-valuenow={at.x}
      aria-valuetext={`x = ${fixed(at.x, 1)} at step ${reached} of ${course.steps}`}
      {...drag}
      onPointerUp={(event) => {
        drag.onPointerUp(event);
        finish();
      }}
      onKeyDown={press}
    >
      <Plot title="The demonstrations drawn so far" {...{ width, height, margin }} x={across} y={up}>
        <Disc />
        {paths.map((path, i) => (
          <Walk key={i} path={path} crash={null} t={places - 1} colour="x" />
        ))}
        {line.length > 0 && <Walk path={line} crash={null} t={Math.max(0, reached)} colour="phi" isChosen />}
      </Plot>
    </div>
  );
}
