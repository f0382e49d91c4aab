import { format, scaleLinear, scaleLog } from "d3";
import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { roundUp, stepUp } from "../../marks/levels.ts";
import { bandPath, linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Values } from "./params.ts";
import type { RaceRow, RaceSnapshot } from "../../runs/race/snapshot.ts";

interface Props {
  readonly result: RaceSnapshot;
  readonly across: Values["across"];
  readonly up: Values["up"];
  readonly width: number;
  readonly height: number;
}

const [left, right, top] = [46, 118, 14];
const reaches = [50, 125, 250, 500, 1000, 2000, 4000];
/** The smallest gap that the log scale shows, nats. */
const SMALLEST = 1e-4;
const short = (value: number) => (Number.isFinite(value) ? value.toFixed(2).replace("-", "−") : "lost");

/** The exact ELBO of each estimator's runs: median and the band of eight in ten, against steps or samples. */
export function CurvesPlot({ result, across, up, width, height }: Props) {
  const { trace, lanes, best, start } = result;
  const clip = useId();
  const baseline = height - 40;
  const end = width - right;
  const place = (row: RaceRow, k: number) => (across === "steps" ? row.step : row.lanes[k].samples);
  const last = trace[trace.length - 1];
  const reach = stepUp(Math.max(1, ...lanes.map((_, k) => place(last, k))), reaches);
  const rescaled = useRecentChange(`${reach} ${across}`);
  const x = scaleLinear([0, reach], [left, end]);
  const span = best - start;
  const nats = scaleLinear([start - 0.3 * span, best + 0.06 * span], [baseline, top]);
  const gap = scaleLog([roundUp(3 * span), SMALLEST], [baseline, top]);
  // −∞, a lost median, goes off the bottom of the plot rather than nowhere.
  const y = (elbo: number) => {
    const [from, to] = [baseline + 40, top - 40];
    const at = up === "elbo" ? nats(elbo) : gap(Math.max(best - elbo, 1e-12));
    return Math.min(from, Math.max(to, Number.isNaN(at) ? from : at));
  };
  const ticks =
    up === "elbo" ? nats.ticks(5) : [100, 10, 1, 0.1, 0.01, 0.001, 0.0001].filter((tick) => tick <= 3 * span);
  const shown = lanes.map(({ estimator }, k) => ({
    estimator,
    k,
    // A lane whose samples are spent stands still: its curve ends there.
    rows: trace.filter((row, i) => i === 0 || row.lanes[k].samples > trace[i - 1].lanes[k].samples),
  }));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{`${up === "elbo" ? "Exact ELBO" : "Gap to the best ELBO"} against ${across}; the numbers are in the table`}</title>
      <clipPath id={clip}>
        <rect x={left} y={top - 4} width={Math.max(0, end - left + 2)} height={baseline - top + 4} />
      </clipPath>
      <AxisLeft
        scale={up === "elbo" ? nats : gap}
        ticks={ticks}
        format={(tick) => String(tick).replace("-", "−")}
        label=""
        from={left}
        to={end}
        top={top}
      />
      <AxisBottom
        scale={x}
        ticks={x.ticks(5)}
        format={format(",")}
        label={across === "steps" ? "steps" : "samples a run"}
        y={baseline}
        from={left}
        to={end}
      />
      {up === "elbo" && (
        <>
          <line className="race-ceiling" x1={left} x2={end} y1={nats(best)} y2={nats(best)} />
          <text className="race-name" x={left + 4} y={nats(best) - 4}>
            best q {short(best)}
          </text>
        </>
      )}
      <g clipPath={`url(#${clip})`}>
        {shown.map(({ estimator, k, rows }) => (
          <path
            key={estimator}
            className="race-band"
            style={{ fill: estimatorLook[estimator].colour }}
            d={bandPath(
              rows,
              (row) => x(place(row, k)),
              (row) => y(row.lanes[k].low),
              (row) => y(row.lanes[k].high),
            )}
          />
        ))}
        {shown.map(({ estimator, k, rows }) => (
          <path
            key={estimator}
            className="race-median"
            style={{
              stroke: estimatorLook[estimator].colour,
              strokeDasharray: estimatorLook[estimator].dash,
            }}
            d={linePath(
              rows,
              (row) => x(place(row, k)),
              (row) => y(row.lanes[k].median),
            )}
          />
        ))}
      </g>
      <EndLabels
        labels={shown.map(({ estimator, k, rows }) => {
          const { median } = last.lanes[k];
          return {
            key: estimator,
            x: x(place(rows[rows.length - 1], k)),
            y: y(median),
            text: estimatorLook[estimator].short,
            value:
              up === "elbo"
                ? short(median)
                : Number.isFinite(median)
                  ? (best - median).toPrecision(2)
                  : "lost",
            colour: estimatorLook[estimator].colour,
          };
        })}
        top={top}
        bottom={baseline - 6}
      />
      {rescaled && trace.length > 2 && (
        <text className="race-name" x={(left + end) / 2} y={baseline + 35} textAnchor="middle">
          axis rescaled
        </text>
      )}
    </svg>
  );
}
