import { scaleLinear } from "d3";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { TimeFrame } from "../../marks/time/timeFrame.ts";
import { useTimeDrag } from "../../marks/time/useTimeDrag.ts";

/** A curve over the times of the frame; it may end before the last. */
export interface Curve {
  readonly key: string;
  /** Its name, at its end. */
  readonly text: string;
  readonly values: readonly number[];
  readonly world: "posterior" | "true";
  readonly thin?: boolean;
}

interface Props {
  readonly curves: readonly Curve[];
  readonly t: number;
  readonly frame: TimeFrame;
  readonly height: number;
  readonly unit: string;
  readonly name: string;
  readonly withTimes: boolean;
  readonly onTime: (t: number) => void;
}

const levels = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 200];
const colours = { posterior: "var(--z)", true: "var(--ink)" };

/** Measures of spread against t, named at their ends, with their values at the t on show. */
export function SpreadPlot({ curves, t, frame, height, unit, name, withTimes, onTime }: Props) {
  const { x, left, right, first } = frame;
  const baseline = height - (withTimes ? 22 : 6);
  const most = useSteppedLevel(Math.max(0, ...curves.flatMap(({ values }) => [...values])), levels);
  const rescaled = useRecentChange(most);
  const y = scaleLinear([0, most], [baseline, 18]);
  const drag = useTimeDrag(frame, onTime);
  return (
    <svg width={frame.width} height={height} viewBox={`0 0 ${frame.width} ${height}`} {...drag}>
      <title>{`${name} against t`}</title>
      <rect className="fb-now" x={x(t - 0.5)} y={12} width={frame.step} height={baseline - 12} />
      <AxisLeft
        scale={y}
        ticks={[0, most / 2, most]}
        format={String}
        label=""
        from={left}
        to={right}
        top={10}
      />
      <text className={rescaled ? "fb-title fb-title-new" : "fb-title"} x={0} y={10}>
        {rescaled ? `${name}, ${unit} (new scale)` : `${name}, ${unit}; numbers at t = ${t}`}
      </text>
      {curves.map(({ key, values, world, thin }) => (
        <g key={key} className={`fb-curve fb-${world}${thin ? " fb-thin" : ""}`}>
          <path
            d={linePath(
              [...values.keys()],
              (i) => x(i + first),
              (i) => y(values[i]),
            )}
          />
          {t - first < values.length && <circle cx={x(t)} cy={y(values[t - first])} r={3.2} />}
        </g>
      ))}
      {withTimes ? (
        <AxisBottom
          scale={x}
          ticks={frame.ticks}
          format={String}
          label="t, steps"
          y={baseline}
          from={left}
          to={right}
        />
      ) : (
        <line className="axis-line" x1={left} x2={right} y1={baseline} y2={baseline} stroke="var(--line)" />
      )}
      {curves.length > 0 && (
        <EndLabels
          labels={curves.map(({ key, text, values, world }) => ({
            key,
            x: x(frame.horizon),
            y: y(values[values.length - 1]),
            text,
            value: values[t - first]?.toFixed(2) ?? "",
            colour: colours[world],
          }))}
          top={14}
          bottom={baseline - 4}
        />
      )}
    </svg>
  );
}
