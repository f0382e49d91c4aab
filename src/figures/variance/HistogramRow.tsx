import { format, scaleLinear, scaleSymlog } from "d3";
import type { Scale } from "../../marks/Axis.tsx";
import { roundUp } from "../../marks/levels.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { bins, type Histogram } from "./histogram.ts";
import { confidence } from "./interval.ts";
import type { Estimate } from "./model.ts";

interface Props {
  readonly estimate: Estimate;
  readonly histogram: Histogram;
  readonly x: Scale;
  readonly from: number;
  readonly to: number;
  /** Heights of the tallest bar and of the baseline, pixels. */
  readonly top: number;
  readonly base: number;
  readonly logarithmic: boolean;
}

const count = format("~s");

/** One estimator's histogram, named on itself; counts have a scale of their own, as a narrow one is far taller. */
export function HistogramRow({ estimate, histogram, x, from, to, top, base, logarithmic }: Props) {
  const { estimator, mean, standardError } = estimate;
  const { name, colour } = estimatorLook[estimator];
  const counts = histogram.counts[estimator];
  const ceiling = roundUp(Math.max(1, ...counts));
  const y = (logarithmic ? scaleSymlog() : scaleLinear()).domain([0, ceiling]).range([base, top]);
  const edge = (bin: number) => from + ((to - from) * bin) / bins;
  const outline = Array.from(counts, (n, bin) => `V${y(n).toFixed(1)}H${edge(bin + 1).toFixed(1)}`).join("");
  const ticks = logarithmic ? [1, 100, 10_000].filter((n) => n <= ceiling / 10).concat(ceiling) : [ceiling];
  const margin = confidence * standardError;
  const beyond = histogram.below[estimator] + histogram.above[estimator];
  return (
    <g>
      {ticks.map((n) => (
        <g className="axis" key={n}>
          <line className="axis-grid" x1={from} x2={to} y1={y(n)} y2={y(n)} />
          <text x={from - 6} y={y(n)} dy="0.35em" textAnchor="end">
            {count(n)}
          </text>
        </g>
      ))}
      <path
        className="variance-bars"
        style={{ fill: colour, stroke: colour }}
        d={`M${from},${base}${outline}V${base}Z`}
      />
      <line className="axis-line" x1={from} x2={to} y1={base} y2={base} />
      <path
        className="variance-whisker"
        style={{ stroke: colour }}
        d={`M${x(mean - margin)},${base}H${x(mean + margin)}`}
      />
      <EstimatorMark estimator={estimator} x={x(mean)} y={base} />
      <EstimatorMark estimator={estimator} x={from + 13} y={top + 9.5} />
      <text className="variance-name" style={{ fill: colour }} x={from + 22} y={top + 14}>
        {name}
      </text>
      {beyond > 0 && (
        <text className="variance-unit" x={to} y={top + 14} textAnchor="end">
          {beyond.toLocaleString("en")} beyond
        </text>
      )}
    </g>
  );
}
