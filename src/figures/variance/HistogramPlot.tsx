import { format, scaleLinear } from "d3";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { AxisBottom } from "../../marks/Axis.tsx";
import { HistogramRow } from "./HistogramRow.tsx";
import { steady } from "./interval.ts";
import type { Variance } from "./model.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly result: Variance;
  readonly params: Values;
  readonly width: number;
  readonly height: number;
}

const left = 46;
const right = 10;
const top = 20;
const tick = format("~g");

/** Single-draw gradients of the three estimators over one axis, with the mean that they share. */
export function HistogramPlot({ result, params, width, height }: Props) {
  const { histogram, estimates } = result;
  const baseline = height - 38;
  const x = scaleLinear([-histogram.reach, histogram.reach], [left, width - right]);
  const rows = estimatorNames.flatMap((name) =>
    estimates.filter((row) => row.estimator === name && row.parameter === params.parameter),
  );
  const each = (baseline - top) / rows.length;
  const mean = x(rows[0].exactMean);
  const symbol = params.parameter === "mu" ? "μ" : "σ";
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{`Histograms of the gradient in ${symbol} from single draws, by three estimators`}</title>
      {rows.map((row, i) => (
        <HistogramRow
          key={row.estimator}
          estimate={row}
          histogram={histogram}
          x={x}
          from={left}
          to={width - right}
          top={top + i * each + 14}
          base={top + (i + 1) * each}
          logarithmic={params.logCounts}
        />
      ))}
      <line className="variance-mean" x1={mean} x2={mean} y1={top - 4} y2={baseline} />
      <text
        className="variance-name"
        x={mean + (mean > width / 2 ? -6 : 6)}
        y={top + 2}
        textAnchor={mean > width / 2 ? "end" : "start"}
      >
        exact mean {steady(rows[0].exactMean)}
      </text>
      <text className="variance-unit" x={left - 6} y={top + 2} textAnchor="end">
        draws
      </text>
      <AxisBottom
        scale={x}
        ticks={x.ticks(width < 560 ? 5 : 9)}
        format={(t) => tick(t)}
        label=""
        y={baseline}
        from={left}
        to={width - right}
      />
      <text className="variance-unit" x={(left + width - right) / 2} y={baseline + 33} textAnchor="middle">
        gradient in {symbol} from one draw
      </text>
    </svg>
  );
}
