import { scaleBand, scaleLinear } from "d3";
import { AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { writeList } from "../../knobs/lists.ts";
import type { ActionPrior } from "./model.ts";
import type { Values } from "./params.ts";
import { largest } from "./priorParam.ts";

interface Props {
  readonly result: ActionPrior;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const [left, top, bottom] = [42, 20, 44];

/** The five logs of the prior as bars to drag, and the probabilities that they make. */
export function PriorBars({ result: { given, rows }, edit, width, height }: Props) {
  const baseline = height - bottom;
  const x = scaleBand([...rows.keys()], [left, width]).padding(0.35);
  const y = scaleLinear([-largest, largest], [baseline, top]);
  const set = (a: number, value: number) => {
    const held = Math.min(largest, Math.max(-largest, Math.round(value * 20) / 20));
    edit({ logPrior: writeList(given.with(a, held)) });
  };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The action prior: a bar to drag for each action</title>
      <AxisLeft
        scale={y}
        ticks={[-6, -4, -2, 0, 2, 4, 6]}
        format={(tick) => String(tick).replace("-", "−")}
        label="nats"
        from={left}
        to={width}
        top={top - 10}
      />
      <line className="prior-zero" x1={left} x2={width} y1={y(0)} y2={y(0)} />
      {rows.map(({ action, p }, a) => {
        const middle = (x(a) ?? 0) + x.bandwidth() / 2;
        return (
          <g key={action}>
            <rect
              className="prior-bar"
              x={x(a)}
              width={x.bandwidth()}
              y={Math.min(y(given[a]), y(0))}
              height={Math.abs(y(given[a]) - y(0))}
            />
            <text className="prior-name" x={middle} y={baseline + 19} textAnchor="middle">
              {action}
            </text>
            <text className="prior-name prior-name-p" x={middle} y={baseline + 36} textAnchor="middle">
              {p.toFixed(3)}
            </text>
            <DragHandle
              x={middle}
              y={y(given[a])}
              label={`Log prior of ${action}`}
              value={given[a]}
              min={-largest}
              max={largest}
              colour="var(--z)"
              onDrag={(_, py) => set(a, y.invert(py))}
              onNudge={(_, up) => set(a, given[a] + 0.05 * up)}
            />
          </g>
        );
      })}
      <text className="prior-name prior-name-p" x={left - 6} y={baseline + 36} textAnchor="end">
        p(a)
      </text>
    </svg>
  );
}
