import { scaleLog } from "d3";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { fits } from "./fits.ts";
import { decades, decadeTicks, powerOfTen } from "./logScale.ts";
import type { Variance } from "./model.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly against: "M" | "D";
  readonly result: Variance;
  readonly params: Values;
  readonly width: number;
  readonly height: number;
}

const left = 58;
const top = 26;
const axisNames = {
  M: "M, draws averaged",
  D: "D, coordinates summed over",
} as const;

/** Variance against M or D on logarithmic axes: exact as lines, measured as dots, the fitted slope at the end. */
export function PowerPlot({ against, result, params, width, height }: Props) {
  const baseline = height - 40;
  const narrow = width < 560;
  const rows =
    against === "M"
      ? result.batches.map((row) => ({ ...row, at: row.batch }))
      : result.dimensions.map((row) => ({ ...row, at: row.dimension }));
  const across = [...new Set(rows.map(({ at }) => at))];
  const last = width - (narrow ? 108 : 248);
  const x = scaleLog([1, Math.max(...across)], [left + 8, last]);
  const domain = decades(rows.flatMap(({ variance, exactVariance }) => [variance, exactVariance]));
  const y = scaleLog(domain, [baseline, top]).clamp(true);
  const slopes = fits(result);
  const lines = estimatorNames.map((estimator) => {
    const own = rows.filter((row) => row.estimator === estimator);
    const slope = slopes.find((fit) => fit.estimator === estimator)?.slope ?? null;
    return { estimator, own, slope, ...estimatorLook[estimator] };
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{`Variance of the estimated gradient against ${axisNames[against]}`}</title>
      <AxisLeft
        scale={y}
        ticks={decadeTicks(domain)}
        format={powerOfTen}
        label="variance"
        from={left}
        to={last}
        top={top - 14}
      />
      <AxisBottom
        scale={x}
        ticks={across.filter((_, i) => !narrow || i % 3 === 0)}
        format={String}
        label=""
        y={baseline}
        from={left}
        to={last}
      />
      <text className="variance-unit" x={(left + last) / 2} y={baseline + 33} textAnchor="middle">
        {axisNames[against]}
      </text>
      {against === "D" && (
        <line
          className="variance-here"
          x1={x(params.dimension)}
          x2={x(params.dimension)}
          y1={top}
          y2={baseline}
        />
      )}
      {lines.map(({ estimator, own, colour, dash }) => (
        <g key={estimator}>
          <path
            className="variance-line"
            style={{ stroke: colour, strokeDasharray: dash }}
            d={linePath(
              own,
              (row) => x(row.at),
              (row) => y(row.exactVariance),
            )}
          />
          {own
            .filter((row) => row.variance >= domain[0])
            .map((row) => (
              <EstimatorMark key={row.at} estimator={estimator} x={x(row.at)} y={y(row.variance)} />
            ))}
        </g>
      ))}
      <EndLabels
        top={top}
        bottom={baseline - 6}
        labels={lines.map(({ estimator, own, slope, name, short, colour }) => ({
          key: estimator,
          x: last,
          y: y(own.at(-1)?.exactVariance ?? domain[0]),
          text: narrow ? short : `${name},`,
          value: slope === null ? "" : `${narrow ? "" : "slope "}${slope.toFixed(2).replace("-", "−")}`,
          colour,
        }))}
      />
      <text className="variance-unit" x={width} y={top - 14} textAnchor="end">
        slope fitted to {against === "M" ? "all dots" : "the dots from D = 8"}
      </text>
    </svg>
  );
}
