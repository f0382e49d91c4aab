import { scaleLog } from "d3";
import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Discrete } from "./model.ts";
import { params, type Values } from "./params.ts";
import { powersOfTen } from "./powersOfTen.ts";

interface Props {
  readonly result: Discrete;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const [left, right, top] = [44, 112, 14];
const { min, max } = params.relaxation;

/** Noise of one sample, and bias, against the relaxation temperature, which is the reader's to drag. */
export function TradeOffPlot({ result, edit, width, height }: Props) {
  const { estimates, sweep, relaxation } = result;
  const clip = useId();
  const baseline = height - 38;
  const [score, withBaseline, gumbel] = estimates;
  const spreads = [...sweep.map((row) => row.spread), score.spread, withBaseline.spread];
  const ticks = powersOfTen(spreads.concat(sweep.map((row) => row.bias)), 5);
  const x = scaleLog([min, max], [left, width - right]);
  const y = scaleLog([ticks[0], ticks[ticks.length - 1]], [baseline, top]).clamp(true);
  const end = sweep[sweep.length - 1];
  const moveTo = (value: number) =>
    edit({ relaxation: Math.min(max, Math.max(min, Math.round(value * 100) / 100)) });
  const label = (key: string, text: string, value: number, colour: string) => ({
    key,
    text,
    value: "",
    x: width - right,
    y: y(value),
    colour,
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>Noise and bias of the Gumbel-softmax against its temperature</title>
      <clipPath id={clip}>
        <rect x={left} y={top - 2} width={Math.max(0, width - right - left)} height={baseline - top + 2} />
      </clipPath>
      <AxisLeft
        scale={y}
        ticks={ticks}
        format={(tick) => String(tick)}
        label=""
        from={left}
        to={width - right}
        top={top}
      />
      <g clipPath={`url(#${clip})`}>
        {[score, withBaseline].map(({ name, spread }) => (
          <line
            key={name}
            className="discrete-flat"
            style={{ stroke: estimatorLook[name].colour, strokeDasharray: estimatorLook[name].dash }}
            x1={left}
            x2={width - right}
            y1={y(Math.max(spread, ticks[0] / 10))}
            y2={y(Math.max(spread, ticks[0] / 10))}
          />
        ))}
        <path
          className="discrete-curve discrete-relaxed"
          style={{ strokeDasharray: estimatorLook.gumbelSoftmax.dash }}
          d={linePath(
            sweep,
            (row) => x(row.relaxation),
            (row) => y(Math.max(row.spread, 1e-12)),
          )}
        />
        <path
          className="discrete-curve discrete-bias"
          d={linePath(
            sweep,
            (row) => x(row.relaxation),
            (row) => y(Math.max(row.bias, 1e-12)),
          )}
        />
      </g>
      <AxisBottom
        scale={x}
        ticks={width < 400 ? [0.05, 0.2, 1, 5] : [0.05, 0.1, 0.2, 0.5, 1, 2, 5]}
        format={String}
        label="λ"
        y={baseline}
        from={left}
        to={width - right}
      />
      <EndLabels
        labels={[
          label("score", "noise, score", score.spread, estimatorLook.scoreFunction.colour),
          label(
            "baseline",
            "noise, baseline",
            withBaseline.spread,
            estimatorLook.scoreFunctionBaseline.colour,
          ),
          label("relaxed", "noise, Gumbel", end.spread, estimatorLook.gumbelSoftmax.colour),
          label("bias", "bias, Gumbel", Math.max(end.bias, 1e-12), estimatorLook.gumbelSoftmax.colour),
        ]}
        top={top}
        bottom={baseline - 4}
      />
      <DragHandle
        x={x(relaxation)}
        y={y(Math.max(gumbel.spread, 1e-12))}
        label="Relaxation temperature"
        value={relaxation}
        min={min}
        max={max}
        colour={estimatorLook.gumbelSoftmax.colour}
        onDrag={(px) => moveTo(x.invert(px))}
        onNudge={(across) => moveTo(relaxation + 0.01 * across)}
      />
    </svg>
  );
}
