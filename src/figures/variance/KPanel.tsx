import { scaleLinear, scaleLog } from "d3";
import type { ParameterName } from "../../inference/exactGradient.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { linePath } from "../../marks/linePath.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { KPanel as Panel } from "./againstK.ts";
import { decades, decadeTicks, powerOfTen } from "./logScale.ts";

interface Props {
  readonly panel: Panel;
  readonly parameter: ParameterName;
  /** The objective, in symbols. */
  readonly name: string;
  /** The reader's k, where this is the reader's objective. */
  readonly k: number | null;
  /** Names the curves. */
  readonly named: boolean;
  readonly width: number;
  readonly height: number;
}

const left = 38;
/** How far below the start of its curve a name stands, pixels, clear of curves that fall. */
const labelShift = { scoreFunction: -3, scoreFunctionBaseline: 27, reparameterized: 15 };
const right = 30;
const top = 24;

/** One objective, one parameter: exact variance as lines, measured variance as dots. */
export function KPanel({ panel, parameter, name, k, named, width, height }: Props) {
  const baseline = height - 34;
  const rows = panel.rows.filter((row) => row.parameter === parameter);
  const x = scaleLinear([panel.from, panel.to], [left, width - right]);
  const domain = decades(rows.map((row) => row.exactVariance));
  const y = scaleLog(domain, [baseline, top]).clamp(true);
  const symbol = parameter === "mu" ? "μ" : "σ";
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{`Variance of the gradient of ${name} in ${symbol} against k`}</title>
      <AxisLeft
        scale={y}
        ticks={decadeTicks(domain)}
        format={powerOfTen}
        label=""
        from={left}
        to={width - right}
        top={top}
      />
      <AxisBottom
        scale={x}
        ticks={x.ticks(width < 200 ? 3 : 5)}
        format={(t) => String(t).replace("-", "−")}
        label="k"
        y={baseline}
        from={left}
        to={width - right}
      />
      <text className="variance-name" x={left} y={12}>
        {name}
        {width < 200 ? " in " : ", gradient in "}
        {symbol}
      </text>
      {k !== null && k >= panel.from && k <= panel.to && (
        <line className="variance-here" x1={x(k)} x2={x(k)} y1={top} y2={baseline} />
      )}
      {estimatorNames.map((estimator) => {
        const own = rows.filter((row) => row.estimator === estimator);
        const { colour, short, dash } = estimatorLook[estimator];
        return (
          <g key={estimator}>
            <path
              className="variance-line"
              style={{ stroke: colour, strokeDasharray: dash }}
              d={linePath(
                own,
                (row) => x(row.k),
                (row) => y(row.exactVariance),
              )}
            />
            {own.map((row) =>
              row.variance === null || row.variance < domain[0] ? null : (
                <EstimatorMark
                  key={row.k}
                  estimator={estimator}
                  x={x(row.k)}
                  y={y(row.variance)}
                  radius={2.75}
                />
              ),
            )}
            {named && (
              <text
                className="variance-curve"
                style={{ fill: colour }}
                x={x(panel.from) + 12}
                y={y(own[0].exactVariance) + labelShift[estimator]}
              >
                {short}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
