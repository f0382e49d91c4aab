import { scaleLog } from "d3";
import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { margin, natsScale, tickText } from "./layout.ts";
import type { Softmax } from "./model.ts";
import { params as specs, type Values } from "./params.ts";
import { nudge } from "../../knobs/snap.ts";
import { fitLog } from "./fitLog.ts";

interface Props {
  readonly result: Softmax;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

const [left, right] = [34, 104];
const { min, max } = specs.temperature;
const ways = ["logSumExp", "logMeanExp"] as const;

/** The soft max with the prior ignored and counted, against temperature; on the heights of the bars beside it. */
export function TemperaturePlot({ result, params, edit, reach, width, height }: Props) {
  const { overTemperature, levels, V } = result;
  const clip = useId();
  const baseline = height - 22;
  const end = width - right;
  const x = scaleLog([min, max], [left, end]);
  const y = natsScale(reach, baseline);
  const inside = (nats: number) => Math.min(baseline, Math.max(margin.top, y(nats)));
  const chosen = params.uniformPrior === "counted" ? "logMeanExp" : "logSumExp";
  const leaving = overTemperature.find((row) => y(row.logSumExp) < margin.top);
  const last = overTemperature[overTemperature.length - 1];
  const moveTo = (temperature: number) => edit({ temperature: fitLog(temperature, specs.temperature) });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The soft max against temperature: from the largest Q towards the mean, or off to infinity</title>
      <clipPath id={clip}>
        <rect x={left} y={margin.top} width={Math.max(0, end - left)} height={baseline - margin.top} />
      </clipPath>
      <AxisLeft
        scale={y}
        ticks={y.ticks(5)}
        format={tickText}
        label=""
        from={left}
        to={end}
        top={margin.top}
      />
      <AxisBottom
        scale={x}
        ticks={[0.01, 0.1, 1, 10, 100]}
        format={String}
        label="τ"
        y={baseline}
        from={left}
        to={end}
      />
      <g clipPath={`url(#${clip})`}>
        {(["max", "mean"] as const).map((name) => (
          <line
            key={name}
            className={`softmax-level softmax-level-${name}`}
            x1={left}
            x2={end}
            y1={y(levels[name])}
            y2={y(levels[name])}
          />
        ))}
        {ways.map((way) => (
          <path
            key={way}
            className={way === chosen ? "softmax-curve softmax-curve-chosen" : "softmax-curve"}
            d={linePath(
              overTemperature,
              (row) => x(row.temperature),
              (row) => y(row[way]),
            )}
          />
        ))}
        <line className="softmax-here" x1={left} x2={x(params.temperature)} y1={y(V)} y2={y(V)} />
      </g>
      <EndLabels
        labels={[
          {
            key: "logSumExp",
            x: leaving ? x(leaving.temperature) : end,
            y: leaving ? margin.top : y(last.logSumExp),
            text: leaving ? "↑ ignored" : "ignored",
            value: "",
            colour: chosen === "logSumExp" ? "var(--soft-value)" : "var(--ink-2)",
            strong: chosen === "logSumExp",
          },
          { key: "max", x: end, y: inside(levels.max), text: "max", value: "", colour: "var(--ink)" },
          {
            key: "logMeanExp",
            x: end,
            y: inside(last.logMeanExp),
            text: "counted",
            value: "",
            colour: chosen === "logMeanExp" ? "var(--soft-value)" : "var(--ink-2)",
            strong: chosen === "logMeanExp",
          },
          { key: "mean", x: end, y: inside(levels.mean), text: "mean", value: "", colour: "var(--ink-2)" },
        ]}
        top={margin.top}
        bottom={baseline - 4}
      />
      <DragHandle
        x={x(params.temperature)}
        y={inside(V)}
        label="Temperature"
        value={params.temperature}
        min={min}
        max={max}
        colour="var(--soft-value)"
        onDrag={(px) => moveTo(x.invert(px))}
        onNudge={(across, up) =>
          edit({ temperature: nudge(params.temperature, across + up, specs.temperature) })
        }
      />
    </svg>
  );
}
