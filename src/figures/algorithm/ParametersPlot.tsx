import { format, scaleLinear } from "d3";
import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { readable } from "../../math/formatNumber.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { timeScale } from "./timeScale.ts";

interface Props {
  readonly result: LoopSnapshot;
  readonly width: number;
  readonly height: number;
}

const [left, right, top] = [40, 104, 20];
const parameters = [
  { key: "w", of: "theta", colour: "var(--theta)" },
  { key: "b", of: "theta", colour: "var(--theta)" },
  { key: "a", of: "phi", colour: "var(--phi)" },
  { key: "c", of: "phi", colour: "var(--phi)" },
  { key: "s", of: "phi", colour: "var(--phi)" },
] as const;

/** θ and φ as they are learned, and where maximum likelihood would have them. */
export function ParametersPlot({ result, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const clip = useId();
  const { trace, ceiling, iteration } = result;
  const best = { ...ceiling.theta, ...ceiling.phi };
  const now = { ...result.theta, ...result.phi };
  const baseline = height - 22;
  const end = width - right;
  const { reach, x } = timeScale(iteration, left, end);
  const all = Object.values(best);
  const y = scaleLinear([Math.min(-0.5, ...all) - 0.4, Math.max(1, ...all) + 0.4], [baseline, top]).clamp(
    true,
  );
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>The parameters against iterations, each with its best value dashed</title>
      <clipPath id={clip}>
        <rect x={left} y={top} width={Math.max(0, end - left)} height={baseline - top} />
      </clipPath>
      <text className="loop-name" x={0} y={10}>
        <tspan className="loop-name-theta">θ = (w, b)</tspan>,{" "}
        <tspan className="loop-name-phi">φ = (a, c, s)</tspan>; dashed: best
      </text>
      <AxisLeft
        scale={y}
        ticks={y.ticks(4)}
        format={(tick) => String(tick).replace("-", "−")}
        label=""
        from={left}
        to={end}
        top={top}
      />
      <AxisBottom
        scale={x}
        ticks={[0, reach / 2, reach]}
        format={format(",")}
        label="iterations"
        y={baseline}
        from={left}
        to={end}
      />
      <g clipPath={`url(#${clip})`}>
        {parameters.map(({ key, of, colour }) => (
          <g key={key} style={{ stroke: colour }}>
            <line className="loop-target" x1={left} x2={end} y1={y(best[key])} y2={y(best[key])} />
            <path
              className={lit === of ? "loop-curve loop-curve-lit" : "loop-curve"}
              d={linePath(
                trace,
                (row) => x(row.iteration),
                (row) => y(row[key]),
              )}
            />
          </g>
        ))}
      </g>
      <EndLabels
        labels={parameters.map(({ key, of, colour }) => ({
          key,
          x: end,
          y: y(now[key]),
          text: key,
          value: readable(now[key]),
          colour,
          strong: lit === of,
        }))}
        top={top}
        bottom={baseline - 4}
      />
    </svg>
  );
}
