import { extent, scaleLinear } from "d3";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Discrete } from "./model.ts";

interface Props {
  readonly result: Discrete;
  readonly width: number;
  readonly height: number;
}

const [left, right, top] = [34, 92, 12];
const format = (tick: number) => String(tick).replace("-", "−");

/** The reward of one draw while one logit moves: a staircase, its relaxation, and the smooth mean over all draws. */
export function OneDrawPlot({ result: { oneDraw, problem }, width, height }: Props) {
  const { rows, category } = oneDraw;
  const baseline = height - 38;
  const [low = 0, high = 1] = extent(problem.rewards);
  const pad = 0.06 * (high - low || 1);
  const x = scaleLinear([rows[0].logit, rows[rows.length - 1].logit], [left, width - right]);
  const y = scaleLinear([low - pad, high + pad], [baseline, top]);
  const last = rows[rows.length - 1];
  const here = problem.logits[category];
  const path = (key: "hard" | "relaxed" | "expected") =>
    linePath(
      rows,
      (row) => x(row.logit),
      (row) => y(row[key]),
    );
  const ends = [
    { key: "hard", text: "one draw", colour: "var(--ink)" },
    { key: "relaxed", text: "relaxed", colour: estimatorLook.gumbelSoftmax.colour },
    { key: "expected", text: "mean", colour: "var(--ink-3)" },
  ] as const;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{`The reward of one draw against the logit of category ${category}; dashed, where it stands`}</title>
      <AxisLeft
        scale={y}
        ticks={y.ticks(4)}
        format={format}
        label=""
        from={left}
        to={width - right}
        top={top}
      />
      <line className="discrete-here" x1={x(here)} x2={x(here)} y1={top} y2={baseline} />
      <path className="discrete-curve discrete-mean" d={path("expected")} />
      <path className="discrete-curve discrete-relaxed" d={path("relaxed")} />
      <path className="discrete-curve discrete-hard" d={path("hard")} />
      <AxisBottom
        scale={x}
        ticks={x.ticks(5)}
        format={format}
        label={`logit ${category}`}
        y={baseline}
        from={left}
        to={width - right}
      />
      <EndLabels
        labels={ends.map(({ key, text, colour }) => ({
          key,
          text,
          colour,
          value: "",
          x: width - right,
          y: y(last[key]),
        }))}
        top={top}
        bottom={baseline}
      />
    </svg>
  );
}
