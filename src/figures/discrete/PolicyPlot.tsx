import { scaleBand, scaleLinear } from "d3";
import { AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { logitFor } from "./logitFor.ts";
import { writeList } from "../../knobs/lists.ts";
import type { Discrete } from "./model.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly result: Discrete;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const [left, top] = [34, 14];
const short = (value: number) => String(Number(value.toPrecision(3))).replace("-", "−");

/** The probability of each category as a bar to drag, and its reward below. */
export function PolicyPlot({ result: { problem, probabilities }, edit, width, height }: Props) {
  const baseline = height - 48;
  const x = scaleBand([...problem.logits.keys()], [left, width - 4]).padding(0.3);
  const y = scaleLinear([0, 1], [baseline, top]);
  const setLogit = (k: number, logit: number) => edit({ logits: writeList(problem.logits.with(k, logit)) });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The probability of each category, to drag, and its reward</title>
      <AxisLeft scale={y} ticks={[0, 0.5, 1]} format={String} label="" from={left} to={width - 4} top={top} />
      {problem.rewards.map((reward, k) => {
        const [edge, middle] = [x(k) ?? 0, (x(k) ?? 0) + x.bandwidth() / 2];
        return (
          <g key={k}>
            <rect
              className="discrete-bar"
              x={edge}
              width={x.bandwidth()}
              y={y(probabilities[k])}
              height={baseline - y(probabilities[k])}
            />
            <text className="discrete-category" x={middle} y={baseline + 25} textAnchor="middle">
              {problem.rewards.length > 5 ? k : `z = ${k}`}
            </text>
            <text className="discrete-reward" x={middle} y={baseline + 42} textAnchor="middle">
              {problem.rewards.length > 5 ? "" : "r = "}
              {short(reward)}
            </text>
            <DragHandle
              x={middle}
              y={y(probabilities[k])}
              label={`Logit of category ${k}`}
              value={problem.logits[k]}
              min={-8}
              max={8}
              colour="var(--phi)"
              onDrag={(_, py) => setLogit(k, logitFor(problem.logits, k, y.invert(py)))}
              onNudge={(_, up) =>
                setLogit(k, Math.min(8, Math.max(-8, Math.round((problem.logits[k] + 0.1 * up) * 100) / 100)))
              }
            />
          </g>
        );
      })}
    </svg>
  );
}
