import { format, quantile, scaleLinear } from "d3";
import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { roundUp } from "../../marks/levels.ts";
import { linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
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

/** The exact ELBO and the exact log evidence of the decoder, under the highest log evidence there is. */
export function ElboPlot({ result, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const clip = useId();
  const { trace, ceiling, iteration } = result;
  const best = ceiling.logEvidence;
  const baseline = height - 22;
  const end = width - right;
  const gaps = trace.map(({ elbo }) => best - elbo);
  const span = roundUp(Math.max(0.02, 1.1 * (quantile(gaps, 0.92) ?? 1)));
  const { reach, x } = timeScale(iteration, left, end);
  const rescaled = useRecentChange(`${reach} ${span}`);
  const y = scaleLinear([best - span, best + 0.08 * span], [baseline, top]);
  const last = trace[trace.length - 1];
  const curves = [
    { key: "logEvidence", text: "log p(x)", colour: "var(--theta)", strong: false },
    { key: "elbo", text: "ELBO", colour: "var(--elbo)", strong: lit === "elbo" },
  ] as const;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>Exact ELBO and log evidence against iterations; the numbers are in the table</title>
      <clipPath id={clip}>
        <rect x={left} y={top - 4} width={Math.max(0, end - left)} height={baseline - top + 4} />
      </clipPath>
      <text className="loop-name" x={0} y={10}>
        nats a point{rescaled && trace.length > 2 ? " (axis rescaled)" : ""}
      </text>
      <AxisLeft
        scale={y}
        ticks={y.ticks(4).filter((tick) => tick <= best)}
        format={(tick) => String(Number(tick.toFixed(3))).replace("-", "−")}
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
      <line className="loop-ceiling" x1={left} x2={end} y1={y(best)} y2={y(best)} />
      <g clipPath={`url(#${clip})`}>
        {curves.map(({ key, colour, strong }) => (
          <path
            key={key}
            className={strong ? "loop-curve loop-curve-lit" : "loop-curve"}
            style={{ stroke: colour }}
            d={linePath(
              trace,
              (row) => x(row.iteration),
              (row) => y(row[key]),
            )}
          />
        ))}
      </g>
      <EndLabels
        labels={[
          { key: "best", x: end, y: y(best), text: "best", value: readable(best), colour: "var(--ink)" },
          ...curves.map(({ key, text, colour, strong }) => ({
            key,
            x: end,
            y: y(last[key]),
            text,
            value: readable(last[key]),
            colour,
            strong,
          })),
        ]}
        top={top}
        bottom={baseline - 6}
      />
    </svg>
  );
}
