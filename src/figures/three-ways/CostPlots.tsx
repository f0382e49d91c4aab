import { format, scaleLog } from "d3";
import { memo } from "react";
import { breakEven, parametersOf, workFor } from "../../inference/familyCosts.ts";
import { families } from "../../inference/familyData.ts";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { linePath } from "../../marks/linePath.ts";
import { placeLabels } from "../../marks/placeLabels.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { familyLook } from "./familyLook.ts";
import { costsOf } from "../../runs/threeWays/reading.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly width: number;
  readonly height: number;
}

const [left, top, under] = [30, 24, 22];
const counts = [1, 10, 100, 1000];
const arrivals = [1, 10, 100, 1000, 10_000, 100_000];
const whole = format(",");
const compact = format("~s");
const rounded = (count: number) => (count < 1000 ? String(count) : format(".2~s")(count));

/** What is learned and what is worked, on log axes: parameters against N, evaluations against new points. */
export const CostPlots = memo(function CostPlots({ result, width, height }: Props) {
  const half = Math.floor((width - 14) / 2);
  return (
    <div className="three-ways-costs">
      <Parameters result={result} width={half} height={height} />
      <Work result={result} width={half} height={height} />
    </div>
  );
});

/** 2N, 2 and a constant. */
function Parameters({ result, width, height }: Props) {
  const { points, parameters } = costsOf(result);
  const { width: units } = result.settings;
  const [end, baseline] = [width - 40, height - under];
  const x = scaleLog([1, 1000], [left, end]);
  const y = scaleLog([1.4, 2500], [baseline, top]);
  const heights = placeLabels(
    families.map((family) => y(parameters[family])),
    13,
    top + 4,
    baseline - 4,
  );
  const inWords = families.map((family) => `${familyLook[family].name} ${parameters[family]}`).join(", ");
  return (
    <svg width={width} height={height}>
      <title>{`Parameters against the number of points; at N = ${points}: ${inWords}`}</title>
      <text className="three-ways-name" x={0} y={12}>
        parameters against N
      </text>
      <AxisLeft scale={y} ticks={[10, 100, 1000]} format={compact} label="" from={left} to={end} top={top} />
      <line className="three-ways-now" x1={x(points)} x2={x(points)} y1={top} y2={baseline} />
      {families.map((family, k) => (
        <g key={family}>
          <path
            className="three-ways-cost"
            style={{ stroke: familyLook[family].colour, strokeDasharray: familyLook[family].dash }}
            d={linePath(counts, x, (count) => y(parametersOf(count, units)[family]))}
          />
          <circle
            cx={x(points)}
            cy={y(parameters[family])}
            r={3.5}
            style={{ fill: familyLook[family].colour }}
          />
          <text
            className="three-ways-value"
            style={{ fill: familyLook[family].colour }}
            x={end + 6}
            y={heights[k]}
            dy="0.35em"
          >
            {whole(parameters[family])}
          </text>
        </g>
      ))}
      <AxisBottom scale={x} ticks={counts} format={compact} label="N" y={baseline} from={left} to={end} />
    </svg>
  );
}

/** Evaluations to answer new points: the network has its training behind it, a q of its own begins anew each time. */
function Work({ result, width, height }: Props) {
  const costs = costsOf(result);
  const [end, baseline] = [width - 42, height - under];
  const x = scaleLog([1, 100_000], [left, end]);
  const y = scaleLog([1, 1e9], [baseline, top]).clamp(true);
  const even = breakEven(costs.points, costs.step, costs.fitSteps);
  const shown = even !== null && even >= 1 && even <= 100_000 ? Math.ceil(even) : null;
  return (
    <svg width={width} height={height}>
      <title>
        {`Evaluations against the number of new points${shown === null ? "" : `; the network is ahead from ${shown} new points on`}`}
      </title>
      <text className="three-ways-name" x={0} y={12}>
        evaluations for M new
      </text>
      <AxisLeft
        scale={y}
        ticks={[1, 1e3, 1e6, 1e9]}
        format={compact}
        label=""
        from={left}
        to={end}
        top={top}
      />
      {shown !== null && (
        <>
          <line className="three-ways-now" x1={x(shown)} x2={x(shown)} y1={top} y2={baseline} />
          <text
            className="three-ways-name"
            x={x(shown) + (shown < 3000 ? 4 : -4)}
            y={baseline - 5}
            textAnchor={shown < 3000 ? "start" : "end"}
          >
            even: {rounded(shown)}
          </text>
        </>
      )}
      {(["amortized", "perPoint"] as const).map((family) => (
        <path
          key={family}
          className="three-ways-cost"
          style={{ stroke: familyLook[family].colour, strokeDasharray: familyLook[family].dash }}
          d={linePath(arrivals, x, (count) => y(workFor(count, costs)[family]))}
        />
      ))}
      <AxisBottom
        scale={x}
        ticks={[1, 100, 10_000]}
        format={compact}
        label="M"
        y={baseline}
        from={left}
        to={end}
      />
    </svg>
  );
}
