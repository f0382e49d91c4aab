import { format, scaleLinear, scaleLog } from "d3";
import { memo, useId } from "react";
import { families } from "../../inference/familyData.ts";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { roundUp, stepUp } from "../../math/levels.ts";
import { linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { familyLook } from "./familyLook.ts";
import type { Params } from "./figure.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly up: Params["up"];
  readonly width: number;
  readonly height: number;
}

const [left, right, top, under] = [42, 132, 22, 24];
const reaches = [50, 125, 250, 500, 1000, 2000, 4000];
/** The smallest gap that the log scale shows, nats. */
const SMALLEST = 1e-4;
/** The least reach of the ELBO's axis, nats: with one point all three families can be equally good. */
const LEAST = 0.2;

/** The mean ELBO of each family against the step, under log p(x). */
export const ElboPlot = memo(function ElboPlot({ result: { trace, ceilings }, up, width, height }: Props) {
  const clip = useId();
  const [end, baseline] = [Math.max(left, width - right), height - under];
  const last = trace[trace.length - 1];
  const reach = stepUp(Math.max(1, last.step), reaches);
  const rescaled = useRecentChange(reach);
  const x = scaleLinear([0, reach], [left, end]);
  const { logEvidence, bestGaussian, bestShared } = ceilings;
  const span = Math.max(LEAST, logEvidence - bestShared);
  const nats = scaleLinear([logEvidence - 1.5 * span, logEvidence + 0.04 * span], [baseline, top]);
  const widest = roundUp(Math.max(span, ...families.map((family) => logEvidence - trace[0][family])));
  const gap = scaleLog([widest, SMALLEST], [baseline, top]).clamp(true);
  // What lies far below leaves the plot rather than the number range of a path.
  const y = (elbo: number) =>
    up === "elbo" ? Math.min(nats(elbo), baseline + 60) : gap(Math.max(logEvidence - elbo, Number.MIN_VALUE));
  const ticks =
    up === "elbo" ? nats.ticks(4) : [100, 10, 1, 0.1, 0.01, 0.001, 0.0001].filter((tick) => tick <= widest);
  const approximation = logEvidence - bestGaussian;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>Mean ELBO of each family against the step; the numbers are in the table</title>
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
        ticks={x.ticks(3)}
        format={format(",")}
        label={rescaled && trace.length > 2 ? "steps, rescaled" : "steps"}
        y={baseline}
        from={left}
        to={end}
      />
      <g clipPath={`url(#${clip})`}>
        {families.map((family) => (
          <path
            key={family}
            className="three-ways-trace"
            style={{ stroke: familyLook[family].colour, strokeDasharray: familyLook[family].dash }}
            d={linePath(
              trace,
              (row) => x(row.step),
              (row) => y(row[family]),
            )}
          />
        ))}
      </g>
      {up === "elbo" && (
        <line className="three-ways-ceiling" x1={left} x2={end} y1={y(logEvidence)} y2={y(logEvidence)} />
      )}
      {up === "gap" && approximation > SMALLEST && (
        <>
          <line className="three-ways-ceiling" x1={left} x2={end} y1={y(bestGaussian)} y2={y(bestGaussian)} />
          <text className="three-ways-name" x={left + 4} y={y(bestGaussian) - 5}>
            best Gaussian each
          </text>
        </>
      )}
      <EndLabels
        labels={[
          ...(up === "elbo"
            ? [
                {
                  key: "ceiling",
                  x: end,
                  y: y(logEvidence),
                  text: "log p(x)",
                  value: readable(logEvidence),
                  colour: "var(--ink)",
                  strong: true,
                },
              ]
            : []),
          ...families.map((family) => ({
            key: family,
            x: x(last.step),
            y: y(last[family]),
            text: familyLook[family].name,
            value: up === "elbo" ? readable(last[family]) : small(logEvidence - last[family]),
            colour: familyLook[family].colour,
          })),
        ]}
        top={top}
        bottom={baseline - 4}
      />
      <text className="three-ways-name" x={left} y={11}>
        {up === "elbo" ? "mean ELBO, nats" : "nats below log p(x)"}
      </text>
    </svg>
  );
});

const small = (nats: number): string => (nats < SMALLEST ? "< 0.0001" : nats.toPrecision(2));
