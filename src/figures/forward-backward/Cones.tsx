import { scaleLinear } from "d3";
import { useCallback, useId } from "react";
import { AxisLeft } from "../../marks/Axis.tsx";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import { bandPath, linePath } from "../../marks/linePath.ts";
import type { Palette } from "../../marks/palette.ts";
import type { ForwardBackward } from "./model.ts";
import type { Values } from "./params.ts";
import type { Road } from "../../control/road.ts";
import type { TimeFrame } from "../../marks/time/timeFrame.ts";
import { inksOf, layFloor, layTint } from "../../marks/tint.ts";
import { useTimeDrag } from "../../marks/time/useTimeDrag.ts";
import "./cones.css";

interface Props {
  readonly result: ForwardBackward;
  readonly across: Values["across"];
  readonly frame: TimeFrame;
  readonly height: number;
  readonly onTime: (t: number) => void;
}

const top = 4;

/** Both messages over time, start at one end and goal at the other, and where their product lies between them. */
export function Cones({ result, across, frame, height, onTime }: Props) {
  const { world, cones, believed, actual, t } = result;
  const lines = world[across];
  const y = scaleLinear([-0.5, lines - 0.5], [top, height - 4]);
  const thick = (height - 4 - top) / lines;
  const { x, left, right, step } = frame;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette) => {
      for (const cone of cones) {
        const boxOf = (line: number) => [x(cone.t - 0.5), top + line * thick, step, thick] as const;
        layFloor(context, palette, lines, boxOf);
        layTint(context, palette, palette.forward, inksOf(cone.logAlpha), boxOf);
        layTint(context, palette, palette.backward, inksOf(cone.logBeta), boxOf);
      }
    },
    [cones, x, step, thick, lines],
  );
  const clip = useId();
  const drag = useTimeDrag(frame, onTime);
  const name = across === "rows" ? "row" : "column";
  const most = Math.max(1, Math.floor(height / 22));
  const every = Math.ceil(lines / most);
  const ticks = Array.from({ length: lines }, (_, i) => i).filter((i) => i % every === 0);
  return (
    <div className="fb-cones" style={{ blockSize: height }}>
      <CanvasLayer width={frame.width} height={height} draw={draw} />
      <svg width={frame.width} height={height} viewBox={`0 0 ${frame.width} ${height}`} {...drag}>
        <title>{`Forward and backward messages by ${name} over time, with mean and two standard deviations of their product`}</title>
        <rect className="fb-now" x={x(t - 0.5)} y={top} width={step} height={height - top - 4} />
        <clipPath id={clip}>
          <rect x={left} y={top} width={right - left} height={height - top - 4} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          {believed && <Lens road={believed} across={across} frame={frame} y={y} />}
          {actual && <Lens road={actual} across={across} frame={frame} y={y} />}
        </g>
        <AxisLeft scale={y} ticks={ticks} format={String} label="" from={left} to={left} top={top} />
        <text className="fb-alpha fb-symbol" x={left + 6} y={top + 16}>
          α →
        </text>
        <text className="fb-beta fb-symbol" x={right - 6} y={top + 16} textAnchor="end">
          ← β
        </text>
        {[`by ${name}, and`, "mean ± 2 std", "of α·β"].map((words, i) => (
          <text key={words} className="fb-word" x={right + 8} y={height / 2 - 10 + 16 * i}>
            {words}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface LensProps {
  readonly road: Road;
  readonly across: Values["across"];
  readonly frame: TimeFrame;
  readonly y: (line: number) => number;
}

/** The mean of a marginal along one axis, and two standard deviations to either side. */
function Lens({ road, across, frame, y }: LensProps) {
  const rows = road.spreads.map(({ row, column, covariance }, i) => ({
    t: i + 1,
    mean: across === "rows" ? row : column,
    reach: 2 * Math.sqrt(covariance[across === "rows" ? 0 : 2]),
  }));
  const x = ({ t }: { readonly t: number }) => frame.x(t);
  return (
    <g className={`fb-lens fb-${road.dynamics}`}>
      <path
        className="fb-lens-band"
        d={bandPath(
          rows,
          x,
          ({ mean, reach }) => y(mean - reach),
          ({ mean, reach }) => y(mean + reach),
        )}
      />
      <path className="fb-lens-mean" d={linePath(rows, x, ({ mean }) => y(mean))} />
    </g>
  );
}
