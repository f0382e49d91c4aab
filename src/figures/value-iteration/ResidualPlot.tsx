import { format, scaleLinear, scaleLog } from "d3";
import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { stepUp } from "../../marks/levels.ts";
import { linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { residualText } from "../../runs/valueIteration/residualText.ts";
import { TOLERANCE, type ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";

interface Props {
  readonly result: ValueIterationSnapshot;
  readonly discount: number;
  readonly width: number;
  readonly height: number;
}

const [left, right, top] = [52, 108, 12];
const reaches = [50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000];
/** The axis goes a little further down than the run, nats. */
const [LOWEST, HIGHEST] = [TOLERANCE / 10, 100];
const ticks = [1e-8, 1e-6, 1e-4, 1e-2, 1, 100];
const tickText = (tick: number) => (tick >= 0.01 ? String(tick) : tick.toExponential().replace("-", "−"));

/** The residual of every sweep on a log axis, and γ^k, from the first residual on. */
export function ResidualPlot({ result, discount, width, height }: Props) {
  const { residuals, firstResidual, lastResidual, step } = result;
  const clip = useId();
  const baseline = height - 38;
  const end = width - right;
  const reach = stepUp(step, reaches);
  const rescaled = useRecentChange(reach);
  const x = scaleLinear([0, reach], [left, end]);
  const y = scaleLog([LOWEST, HIGHEST], [baseline, top]);
  // A residual of 0 has no logarithm: it lies below the plot.
  const heightOf = (residual: number) => (residual > LOWEST ? y(residual) : baseline + 20);
  const rows = Array.from(residuals.sweep, (sweep, i) => ({ sweep, residual: residuals.residual[i] }));
  const boundAt = (sweep: number) => (firstResidual ?? 1) * discount ** (sweep - 1);
  const boundEnds = [1, Math.min(reach, 1 + Math.log(LOWEST / boundAt(1)) / Math.log(discount))];
  const inside = (at: number) => Math.min(baseline - 4, Math.max(top, at));
  const last = rows.at(-1);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The residual against sweep on a log axis, never above γ to the power of the sweep</title>
      <clipPath id={clip}>
        <rect x={left} y={top - 2} width={Math.max(0, end - left + 2)} height={baseline - top + 2} />
      </clipPath>
      <AxisLeft scale={y} ticks={ticks} format={tickText} label="" from={left} to={end} top={top} />
      <AxisBottom
        scale={x}
        ticks={x.ticks(4)}
        format={format(",")}
        label="sweeps"
        y={baseline}
        from={left}
        to={end}
      />
      <line className="vi-tolerance" x1={left} x2={end} y1={y(TOLERANCE)} y2={y(TOLERANCE)} />
      <g clipPath={`url(#${clip})`}>
        {firstResidual !== null && firstResidual > 0 && (
          <path className="vi-bound" d={linePath(boundEnds, x, (sweep) => y(boundAt(sweep)))} />
        )}
        <path
          className="vi-residual"
          d={linePath(
            rows,
            (row) => x(row.sweep),
            (row) => heightOf(row.residual),
          )}
        />
        {rows.length === 1 && (
          <circle className="vi-dot" cx={x(rows[0].sweep)} cy={heightOf(rows[0].residual)} r={3} />
        )}
      </g>
      <EndLabels
        labels={[
          ...(firstResidual !== null && firstResidual > 0
            ? [
                {
                  key: "bound",
                  x: x(boundEnds[1]),
                  y: inside(y(boundAt(boundEnds[1]))),
                  text: "r₁ γᵏ⁻¹",
                  value: "",
                  colour: "var(--ink-2)",
                },
              ]
            : []),
          ...(last && lastResidual !== null
            ? [
                {
                  key: "residual",
                  x: x(last.sweep),
                  y: inside(heightOf(last.residual)),
                  text: "residual",
                  value: residualText(lastResidual),
                  colour: "var(--theta)",
                  strong: true,
                },
              ]
            : []),
          { key: "tolerance", x: end, y: y(TOLERANCE), text: "converged", value: "", colour: "var(--good)" },
        ]}
        top={top}
        bottom={baseline}
      />
      {rescaled && step > 0 && (
        <text className="vi-note" x={end} y={top + 4} textAnchor="end">
          axis rescaled
        </text>
      )}
    </svg>
  );
}
