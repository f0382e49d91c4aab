import { scaleLinear } from "d3";
import { actionNames } from "../../control/mdp.ts";
import { AxisLeft } from "../../marks/Axis.tsx";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import type { Mistake } from "../../control/mistakes.ts";

interface Props {
  readonly mistakes: readonly Mistake[];
  readonly horizon: number;
  readonly width: number;
  readonly height: number;
  /** The cell that the reader points at. */
  readonly lit: number | null;
  readonly onHover: (cell: number | null) => void;
}

const LEFT = 34;
const TOP = 20;
const BOTTOM = 18;
const steps = [1, 2, 3, 5, 8, 12, 20, 30, 50, 100, 200, 500, 1000, 5000];
/** From this cost on a bar has its number. */
const NUMBERED = 0.25;
/** Arrows need so much room, and numbers so much; where there is less only a bar above its neighbours has one. */
const NARROWEST = 12;
const ROOMY = 26;

/** What each step costs beside the best one, t by t, and the step that it was. */
export function MistakeBars({ mistakes, horizon, width, height, lit, onHover }: Props) {
  const largest = mistakes.reduce(
    (most, { cost }) => (Number.isFinite(cost) ? Math.max(most, cost) : most),
    0,
  );
  const top = useSteppedLevel(largest, steps);
  const base = height - BOTTOM;
  const y = scaleLinear([0, top], [base, TOP]);
  const step = (width - LEFT) / horizon;
  const total = mistakes.reduce((sum, { cost }) => sum + cost, 0);
  const costAt = (i: number) => mistakes[i]?.cost ?? 0;
  const isNumbered = (i: number) =>
    costAt(i) >= NUMBERED && (step >= ROOMY || (costAt(i) > costAt(i - 1) && costAt(i) > costAt(i + 1)));
  return (
    <svg
      className="monkey-bars"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Cost of each of your ${mistakes.length} steps; ${readable(total)} nats in all`}
      onPointerLeave={() => onHover(null)}
    >
      <AxisLeft scale={y} ticks={[0, top]} format={String} label="" from={LEFT} to={width} top={TOP} />
      <text className="monkey-bars-name" x={LEFT} y={11}>
        {`cost of each step, max Q − Q, nats: ${readable(total)} in all`}
      </text>
      {mistakes.map(({ t, state, action, cost }) => {
        const x = LEFT + (t - 1) * step;
        const high = base - y(Math.min(cost, top));
        return (
          <g key={t} className={state === lit ? "monkey-bar monkey-bar-lit" : "monkey-bar"}>
            <rect
              className="monkey-bar-room"
              x={x}
              y={TOP - 4}
              width={step}
              height={height - TOP + 4}
              onPointerEnter={() => onHover(state)}
            />
            <rect
              className="monkey-bar-cost"
              x={x + 0.15 * step}
              y={base - high}
              width={0.7 * step}
              height={high}
            />
            {step >= NARROWEST && (
              <text x={x + step / 2} y={height - 5} textAnchor="middle">
                {actionArrows[actionNames[action]]}
              </text>
            )}
            {isNumbered(t - 1) && step >= NARROWEST && (
              <text className="monkey-bar-number" x={x + step / 2} y={base - high - 3} textAnchor="middle">
                {cost.toFixed(1)}
              </text>
            )}
          </g>
        );
      })}
      <line className="monkey-bars-ground" x1={LEFT} x2={width} y1={base} y2={base} />
    </svg>
  );
}
