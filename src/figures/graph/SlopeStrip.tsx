import { scaleLinear } from "d3";
import { AxisBottom } from "../../plots/Axis.tsx";
import { readable } from "../../ui/formatNumber.ts";
import { histogramOf, reachOf } from "./histogram.ts";
import { drawCount, type Slopes } from "./model.ts";

interface Props {
  readonly slopes: Slopes;
  /** The backward pass has come to its end; before that, there is nothing to tell. */
  readonly isComplete: boolean;
  readonly width: number;
}

const base = 62;

/** What a thousand draws give for one parameter, against the exact answer. */
export function SlopeStrip({ slopes, isComplete, width }: Props) {
  const { exact, pass, mean, standardError, limit } = slopes;
  const symbol = slopes.parameter === "mu" ? "μ" : "σ";
  const x = scaleLinear(reachOf(slopes), [12, width - 12]);
  const bars = histogramOf(slopes);
  const tallest = Math.max(...bars.map(({ count }) => count));
  const isWrong = Math.abs(limit - exact) > 1e-6 * (1 + Math.abs(exact));
  return (
    <div className="graph-strip">
      <p className="graph-strip-name">
        <b>∂/∂{symbol} E[f]</b>
        {isComplete ? (
          <>
            <span>
              exact <b>{readable(exact)}</b>
            </span>
            <span>
              {isWrong ? "every draw" : "this draw"} <b>{readable(pass)}</b>
            </span>
            {isWrong ? (
              <strong className="graph-wrong">off by {readable(limit - exact)}</strong>
            ) : (
              <span>
                {drawCount.toLocaleString("en")} draws <b>{readable(mean)}</b> ± {readable(2 * standardError)}
              </span>
            )}
          </>
        ) : (
          <span>The backward pass is not done.</span>
        )}
      </p>
      <svg viewBox={`0 0 ${width} ${base + 20}`} width={width} height={base + 20}>
        <title>{`Gradients in ${symbol} from ${drawCount} draws, and the exact one`}</title>
        {isComplete && (
          <>
            {bars.map(({ from, to, count }) => (
              <rect
                key={from}
                className="graph-draws"
                x={x(from)}
                width={x(to) - x(from) - 0.5}
                y={base - (50 * count) / tallest}
                height={(50 * count) / tallest}
              />
            ))}
            {isWrong && (
              <line className="graph-gap" x1={x(limit)} x2={x(exact)} y1={base - 25} y2={base - 25} />
            )}
            <line className="graph-exact" x1={x(exact)} x2={x(exact)} y1={4} y2={base} />
            <circle className="graph-pass" cx={Math.min(Math.max(x(pass), 6), width - 6)} cy={base} r={4.5} />
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
