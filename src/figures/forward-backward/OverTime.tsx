import type { Road } from "../../control/road.ts";
import { principalAxes } from "../../math/principalAxes.ts";
import { CurvesPlot, type TimeCurve } from "../../marks/time/CurvesPlot.tsx";
import { worldLook } from "../../marks/worldLook.ts";
import { Cones } from "./Cones.tsx";
import type { Params } from "./figure.ts";
import { Legend } from "./Legend.tsx";
import type { ForwardBackward } from "./model.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly params: Params;
  readonly width: number;
  readonly short: boolean;
  readonly onTime: (t: number) => void;
}

/** What happens over time: the cones, and how wide their product is. */
export function OverTime({ result, params: { colours, across }, width, short, onTime }: Props) {
  const { problem, believed, actual, t } = result;
  const roads = [believed, actual].filter((road) => road !== null);
  const times = { t, horizon: problem.horizon, onTime, width };
  return (
    <>
      <Legend result={result} colours={colours} />
      <Cones {...times} {...{ result, across }} height={short ? 140 : 152} />
      <CurvesPlot
        {...times}
        curves={roads.map((road) => curve(road, "entropy", ({ entropy }) => entropy))}
        name="Entropy of where the monkey is"
        unit="nats"
        height={98}
      />
      <CurvesPlot
        {...times}
        curves={roads.flatMap((road) => [
          curve(road, "long", axisOf("major")),
          curve(road, "short", axisOf("minor"), 1.2),
        ])}
        name="Axes of the ellipse, std"
        unit="cells"
        height={126}
        withTimes
      />
    </>
  );
}

type Measure = (spread: Road["spreads"][number]) => number;

const curve = ({ dynamics, spreads }: Road, name: string, measure: Measure, weight = 2.2): TimeCurve => ({
  key: `${dynamics} ${name}`,
  text: dynamics === "posterior" ? name : name === "entropy" ? "true" : `true ${name}`,
  values: spreads.map(measure),
  look: { ...worldLook[dynamics], weight },
});

const axisOf =
  (which: "major" | "minor"): Measure =>
  ({ covariance: [rowRow, rowColumn, columnColumn] }) =>
    principalAxes(columnColumn, rowColumn, rowRow)[which];
