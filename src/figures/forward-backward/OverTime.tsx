import { useMemo } from "react";
import type { Road } from "../../control/road.ts";
import { principalAxes } from "../../marks/grid/principalAxes.ts";
import { timeFrame } from "../../marks/time/timeFrame.ts";
import { Cones } from "./Cones.tsx";
import { Legend } from "./Legend.tsx";
import type { ForwardBackward } from "./model.ts";
import type { Values } from "./params.ts";
import { type Curve, SpreadPlot } from "./SpreadPlot.tsx";

interface Props {
  readonly result: ForwardBackward;
  readonly colours: Values["colours"];
  readonly across: Values["across"];
  readonly width: number;
  readonly short: boolean;
  readonly onTime: (t: number) => void;
}

/** What happens over time: the cones, and how wide their product is. */
export function OverTime({ result, colours, across, width, short, onTime }: Props) {
  const { problem, believed, actual, t } = result;
  const frame = useMemo(() => timeFrame(width, problem.horizon), [width, problem.horizon]);
  const roads = [believed, actual].filter((road) => road !== null);
  const shared = { t, frame, onTime };
  return (
    <>
      <Legend result={result} colours={colours} />
      <Cones {...{ result, across, frame, onTime }} height={short ? 140 : 152} />
      <SpreadPlot
        {...shared}
        curves={roads.map((road) => curve(road, "entropy", ({ entropy }) => entropy))}
        name="Entropy of where the monkey is"
        unit="nats"
        height={98}
        withTimes={false}
      />
      <SpreadPlot
        {...shared}
        curves={roads.flatMap(axes)}
        name="Axes of the ellipse, std"
        unit="cells"
        height={126}
        withTimes
      />
    </>
  );
}

type Measure = (spread: Road["spreads"][number]) => number;

const curve = (road: Road, name: string, measure: Measure, thin = false): Curve => ({
  key: `${road.dynamics} ${name}`,
  text: road.dynamics === "true" ? `true ${name === "entropy" ? "" : name}`.trim() : name,
  values: road.spreads.map(measure),
  world: road.dynamics,
  thin,
});

const axisOf =
  (which: "major" | "minor"): Measure =>
  ({ covariance: [rowRow, rowColumn, columnColumn] }) =>
    principalAxes(columnColumn, rowColumn, rowRow)[which];

const axes = (road: Road) => [
  curve(road, "long", axisOf("major")),
  curve(road, "short", axisOf("minor"), true),
];
