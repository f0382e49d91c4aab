import { useId } from "react";
import type { Isotropic } from "../../control/linearGaussian.ts";
import { DragHandle } from "../../marks/DragHandle.tsx";
import type { GaussianBridge } from "./model.ts";
import { PathsLayer } from "./PathsLayer.tsx";
import { params, reach, type Values } from "./params.ts";
import type { Plane } from "./plane.ts";

interface Props {
  readonly result: GaussianBridge;
  readonly plane: Plane;
  readonly edit: (patch: Partial<Values>) => void;
}

/** Every so many times a circle of the tube, so that there are about a dozen. */
const everyOf = (horizon: number) => Math.max(1, Math.round(horizon / 12));

/** The plane: paths, the tube of the product, and at t both messages and the product, at two standard deviations. */
export function PlaneView({ result, plane, edit }: Props) {
  const { problem, moments, believed, actual, t } = result;
  const { width, height, x, y } = plane;
  const clip = useId();
  const { forward, backwardPrecision } = moments[t];
  const backward = { mean: problem.goal, variance: 1 / backwardPrecision };
  const every = everyOf(problem.horizon);
  return (
    <div className="gb-plane" style={{ inlineSize: width, blockSize: height }}>
      <PathsLayer result={result} plane={plane} />
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{`Forward message, backward message and their product at t = ${t}, at two standard deviations, with start and goal to drag`}</title>
        <clipPath id={clip}>
          <rect width={width} height={height} rx={6} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          {believed.exact.map(
            (place, time) =>
              time % every === 0 && <Circle key={time} plane={plane} place={place} className="gb-tube" />,
          )}
          <Circle plane={plane} place={forward} className="gb-forward" />
          {backwardPrecision > 0 && <Circle plane={plane} place={backward} className="gb-backward" />}
          {actual && <Circle plane={plane} place={actual.exact[t]} className="gb-true" />}
          <Circle plane={plane} place={believed.exact[t]} className="gb-posterior" />
        </g>
        <End name="start" letter="S" at={problem.start} plane={plane} edit={edit} />
        <End name="goal" letter="G" at={problem.goal} plane={plane} edit={edit} />
        <text className="gb-place" x={x(-reach.x) + 8} y={y(-reach.y) - 8}>
          {`x from −${reach.x} to ${reach.x}, y from −${reach.y} to ${reach.y}`}
        </text>
      </svg>
    </div>
  );
}

interface CircleProps {
  readonly plane: Plane;
  readonly place: Isotropic;
  readonly className: string;
}

/** A Gaussian of one variance: its mean and a circle at two standard deviations. */
function Circle({ plane: { x, y, unit }, place: { mean, variance }, className }: CircleProps) {
  const [cx, cy] = [x(mean[0]), y(mean[1])];
  return (
    <g className={className}>
      <circle cx={cx} cy={cy} r={2 * unit * Math.sqrt(variance)} />
      <circle className="gb-mean" cx={cx} cy={cy} r={3} />
    </g>
  );
}

interface EndProps {
  readonly name: "start" | "goal";
  readonly letter: string;
  readonly at: readonly number[];
  readonly plane: Plane;
  readonly edit: (patch: Partial<Values>) => void;
}

const colours = { start: "var(--forward)", goal: "var(--backward)" };
const within = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, Math.round(value * 10) / 10));
const written = (value: number) => value.toFixed(1).replace("-", "−");

/** The start or the goal, to be dragged. */
function End({ name, letter, at: [atX, atY], plane: { x, y }, edit }: EndProps) {
  const [nameX, nameY] = [`${name}X`, `${name}Y`] as const;
  const to = (x: number) => ({ [nameX]: within(x, params[nameX]) });
  const up = (y: number) => ({ [nameY]: within(y, params[nameY]) });
  return (
    <g>
      <DragHandle
        x={x(atX)}
        y={y(atY)}
        label={`${name === "start" ? "Start" : "Goal"}: x ${written(atX)}, y ${written(atY)}; arrow keys move it`}
        value={atX}
        min={params[nameX].min}
        max={params[nameX].max}
        colour={colours[name]}
        onDrag={(px, py) => edit({ ...to(x.invert(px)), ...up(y.invert(py)) })}
        // Only what the key changes: the picture may be a step behind in the other.
        onNudge={(across, above) => edit(across === 0 ? up(atY + above / 10) : to(atX + across / 10))}
      />
      <text className="gb-letter" x={x(atX)} y={y(atY)} dy="0.35em" textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}
