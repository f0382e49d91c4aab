import { format } from "d3";
import { memo } from "react";
import { breakEven, parametersOf, workFor } from "../../inference/familyCosts.ts";
import { families, type Family } from "../../inference/familyData.ts";
import { placeLabels } from "../../marks/placeLabels.ts";
import { AxisX, AxisY, Curve, Dots, Label, log, Plot, Rule, usePlot } from "../../marks/plot/index.ts";
import { costsOf } from "../../runs/threeWays/reading.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { familyLook } from "./familyLook.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 34, right: 41, top: 24, bottom: 22 };
const counts = [1, 10, 100, 1000];
const arrivals = [1, 10, 100, 1000, 10_000, 100_000];
const [fewest, most] = [arrivals[0], arrivals[arrivals.length - 1]];
/** The axes: N and its parameters, new points M and their evaluations. */
const parametersPlane = { x: log([1, 1000]), y: log([1.4, 2500]) };
const workPlane = { x: log([fewest, most]), y: log([1, 1e9]).clamp(true) };
const whole = format(",");
const compact = format("~s");
const lookOf = (family: Family) => ({
  colour: familyLook[family].colour,
  dash: familyLook[family].dash,
  weight: 2.25,
});

/** From how many new points on the network's training has paid; null if the axis does not show it. */
function ahead(result: ThreeWaysSnapshot): number | null {
  const { points, step, fitSteps } = costsOf(result);
  const even = breakEven(points, step, fitSteps);
  return even !== null && even >= fewest && even <= most ? Math.ceil(even) : null;
}

/** What is learned and what is worked, on log axes: parameters against N, evaluations against new points. */
export const CostPlots = memo(function CostPlots({ result, width, height }: Props) {
  const half = Math.floor((width - 14) / 2);
  const shown = ahead(result);
  return (
    <>
      <p className="three-ways-key">
        <b>Left:</b> how many numbers each learns, for N data points. <b>Right:</b> the work for M more
        points. A q of its own takes gradient steps for each; the network one pass, after a training that
        counts too{shown === null ? "." : ` and has paid from M = ${whole(shown)} on.`}
      </p>
      <div className="three-ways-costs">
        <Parameters result={result} width={half} height={height} />
        <Work result={result} width={half} height={height} />
      </div>
    </>
  );
});

/** 2N, 2 and a constant. */
function Parameters({ result, width, height }: Props) {
  const { points, parameters } = costsOf(result);
  const inWords = families.map((family) => `${familyLook[family].name} ${parameters[family]}`).join(", ");
  return (
    <Plot
      title={`Parameters against the number of points; at N = ${points}: ${inWords}`}
      {...{ width, height, margin, ...parametersPlane }}
    >
      <Label dy={12}>parameters to learn</Label>
      <AxisY ticks={[10, 100, 1000]} format={compact} />
      <Rule x={points} colour="ink-3" weight={1} dash="2 3" />
      {families.map((family) => (
        <g key={family}>
          <Curve
            data={counts}
            x={(count) => count}
            y={(count) => parametersOf(count, result.settings.width)[family]}
            {...lookOf(family)}
          />
          <Dots
            data={[points]}
            x={() => points}
            y={() => parameters[family]}
            colour={familyLook[family].colour}
            r={3.5}
          />
        </g>
      ))}
      <ParameterCounts parameters={parameters} />
      <AxisX ticks={counts} format={compact} label="N" />
    </Plot>
  );
}

/** How many each family has, at the right of the plot: near the height of its dot, not at the end of its curve. */
function ParameterCounts({ parameters }: { readonly parameters: Readonly<Record<Family, number>> }) {
  const { right, top, bottom, y } = usePlot();
  const heights = placeLabels(
    families.map((family) => y(parameters[family])),
    13,
    top + 4,
    bottom - 4,
  );
  return families.map((family, k) => (
    <Label key={family} dx={right + 6} dy={heights[k] + 4} colour={familyLook[family].colour} bare>
      {whole(parameters[family])}
    </Label>
  ));
}

/** Evaluations to answer new points: the network has its training behind it, a q of its own begins anew each time. */
function Work({ result, width, height }: Props) {
  const costs = costsOf(result);
  const shown = ahead(result);
  return (
    <Plot
      title={`Evaluations against the number of new points${shown === null ? "" : `; the network is ahead from ${shown} new points on`}`}
      {...{ width, height, margin, ...workPlane }}
    >
      <Label dy={12}>work for M more</Label>
      <AxisY ticks={[1, 1e3, 1e6, 1e9]} format={compact} />
      {shown !== null && <Rule x={shown} colour="ink-3" weight={1} dash="2 3" />}
      {(["amortized", "perPoint"] as const).map((family) => (
        <Curve
          key={family}
          data={arrivals}
          x={(count) => count}
          y={(count) => workFor(count, costs)[family]}
          {...lookOf(family)}
        />
      ))}
      <AxisX ticks={[1, 100, 10_000]} format={compact} label="M" />
    </Plot>
  );
}
