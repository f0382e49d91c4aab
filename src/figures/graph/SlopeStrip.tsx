import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { histogramOf, reachOf } from "./histogram.ts";
import { drawCount, type Slopes } from "./model.ts";
import { SlopeWords } from "./SlopeWords.tsx";

interface Props {
  readonly slopes: Slopes;
  /** There is an estimate to show: the way back is done, or none is needed. */
  readonly isReady: boolean;
  readonly width: number;
}

const base = 62;

/** What a thousand draws give for one parameter, against the exact answer. */
export function SlopeStrip({ slopes, isReady, width }: Props) {
  const { exact, route, draws, limit } = slopes;
  const symbol = slopes.parameter === "mu" ? "μ" : "σ";
  const x = scaleLinear(reachOf(slopes), [12, width - 12]);
  const bars = histogramOf(slopes);
  const tallest = Math.max(...bars.map(({ count }) => count));
  const here = Math.min(Math.max(x(draws[0]), 6), width - 6);
  return (
    <div className="graph-strip">
      <SlopeWords slopes={slopes} isReady={isReady} />
      <svg viewBox={`0 0 ${width} ${base + 20}`} width={width} height={base + 20}>
        <title>{`Gradients in ${symbol} from ${drawCount} draws, and the exact one`}</title>
        {isReady && (
          <>
            <g className="graph-draws" style={route === "naive" ? {} : { fill: estimatorLook[route].colour }}>
              {bars.map(({ from, to, count }) => (
                <rect
                  key={from}
                  x={x(from)}
                  width={x(to) - x(from) - 0.5}
                  y={base - (50 * count) / tallest}
                  height={(50 * count) / tallest}
                />
              ))}
            </g>
            {route === "naive" && (
              <line className="graph-gap" x1={x(limit)} x2={x(exact)} y1={base - 25} y2={base - 25} />
            )}
            <line className="graph-exact" x1={x(exact)} x2={x(exact)} y1={4} y2={base} />
            {route === "naive" ? (
              <circle className="graph-pass" cx={here} cy={base} r={4.5} />
            ) : (
              <EstimatorMark estimator={route} x={here} y={base} radius={5} />
            )}
          </>
        )}
        <AxisBottom
          scale={x}
          ticks={x.ticks(6)}
          format={(tick) => String(tick).replace("-", "−")}
          label=""
          y={base}
          from={12}
          to={width - 12}
        />
      </svg>
    </div>
  );
}
