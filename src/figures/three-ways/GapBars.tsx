import { scaleLinear } from "d3";
import { memo } from "react";
import { families, type Family } from "../../inference/familyData.ts";
import { AxisBottom } from "../../marks/Axis.tsx";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { familyLook } from "./familyLook.ts";
import { meanElbos } from "../../runs/threeWays/reading.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly width: number;
}

const [left, right, top, row, thick] = [86, 132, 22, 22, 14];
const levels = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** What each family lacks beside what every Gaussian lacks. */
const lacks: Readonly<Record<Family, string>> = {
  shared: "sharing",
  amortized: "amortization",
  perPoint: "still to climb",
};

const short = (nats: number) => (nats < 0.0005 ? "0.000" : nats.toFixed(nats < 9.9995 ? 3 : 1));

/** How far each family is below log p(x): the part that the best Gaussians lack too, and its own. */
export const GapBars = memo(function GapBars({ result, width }: Props) {
  const { logEvidence, bestGaussian } = result.ceilings;
  const elbos = meanElbos(result);
  const approximation = Math.max(0, logEvidence - bestGaussian);
  const own = (family: Family) => Math.max(0, bestGaussian - elbos[family]);
  const reach = useSteppedLevel(
    1.1 * Math.max(approximation + own("amortized"), 1.2 * approximation),
    levels,
  );
  const rescaled = useRecentChange(reach);
  // Before the first measuring there may be no room at all.
  const end = Math.max(left, width - right);
  const x = scaleLinear([0, reach], [left, end]).clamp(true);
  const baseline = top + 3 * row;
  return (
    <svg className="three-ways-gaps" width={width} height={baseline + 24}>
      <title>Nats below log p(x), split into approximation gap and what is the family’s own</title>
      <text className="three-ways-name" x={0} y={12}>
        gap to log p(x) ={" "}
        <tspan className="three-ways-approximation-name">approximation {short(approximation)}</tspan> + its
        own
      </text>
      {families.toReversed().map((family, k) => {
        const y = top + k * row + 3;
        const [split, stop] = [x(approximation), x(approximation + own(family))];
        const isCut = approximation + own(family) > reach;
        return (
          <g key={family}>
            <text
              className="three-ways-row"
              style={{ fill: familyLook[family].colour }}
              x={left - 6}
              y={y + 11}
            >
              {familyLook[family].name}
            </text>
            <rect className="three-ways-approximation" x={left} y={y} width={split - left} height={thick} />
            <rect
              style={{ fill: familyLook[family].colour }}
              x={split}
              y={y}
              width={stop - split}
              height={thick}
            />
            {isCut && (
              <path
                className="three-ways-torn"
                d={`M${end - 9},${y - 1}l-4,8l4,8M${end - 4},${y - 1}l-4,8l4,8`}
              />
            )}
            <text
              className="three-ways-name"
              style={{ fill: familyLook[family].colour }}
              x={stop + 6}
              y={y + 11}
            >
              {lacks[family]} {short(own(family))}
            </text>
          </g>
        );
      })}
      <AxisBottom
        scale={x}
        ticks={x.ticks(3)}
        format={String}
        label={rescaled && result.trace.length > 2 ? "nats, axis rescaled" : "nats"}
        y={baseline}
        from={left}
        to={end}
      />
    </svg>
  );
});
