import { useCallback, useMemo, useState } from "react";
import { principalAxes } from "../../marks/grid/principalAxes.ts";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { Cones } from "./Cones.tsx";
import { Joint } from "./Joint.tsx";
import { Legend } from "./Legend.tsx";
import type { ForwardBackward } from "./model.ts";
import type { Params } from "./params.ts";
import { Readout } from "./Readout.tsx";
import type { Road } from "../../control/road.ts";
import { type Curve, SpreadPlot } from "./SpreadPlot.tsx";
import { timeFrame } from "../../marks/time/timeFrame.ts";
import { Verdict } from "./Verdict.tsx";
import "./forwardBackward.css";

const gap = 24;

/** The map at one time, large; beside it the cones over time and how wide their product is. */
export function View({ params, result, edit }: ViewProps<Params, ForwardBackward>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const [hovered, setHovered] = useState<number | null>(null);
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const { world, problem, believed, actual, t } = result;
  const choose = useCallback(
    (cell: number) => edit({ at: cellName(world.columns, cell) }),
    [edit, world.columns],
  );
  const onTime = useCallback((time: number) => edit({ t: time }), [edit]);
  const narrow = width < 640;
  const main = narrow ? width : Math.round((width - gap) * 0.53);
  const beside = narrow ? width : width - gap - main;
  const frame = useMemo(() => timeFrame(beside, problem.horizon), [beside, problem.horizon]);
  const cell = hovered !== null && hovered < world.states ? hovered : result.cell;
  const roads = [believed, actual].filter((road) => road !== null);
  return (
    <div className={narrow ? "fb fb-narrow" : "fb"} ref={ref}>
      <MapTools editor={editor} />
      <div className="fb-main">
        <TimeScrubber id="forward-backward-t" t={t} horizon={problem.horizon} direction={1} onTime={onTime} />
        <Joint
          result={result}
          colours={params.colours}
          width={main}
          height={narrow ? 380 : 368}
          lit={cell}
          surface={editor.surface}
          onAt={choose}
          onHover={setHovered}
        />
      </div>
      <div className="fb-beside">
        <Legend result={result} colours={params.colours} />
        <Cones
          result={result}
          across={params.across}
          frame={frame}
          height={narrow ? 140 : 152}
          onTime={onTime}
        />
        <SpreadPlot
          curves={roads.map((road) => curve(road, "entropy", ({ entropy }) => entropy))}
          name="Entropy of where the monkey is"
          unit="nats"
          {...{ t, frame, onTime }}
          height={98}
          withTimes={false}
        />
        <SpreadPlot
          curves={roads.flatMap(axes)}
          name="Axes of the ellipse, std"
          unit="cells"
          {...{ t, frame, onTime }}
          height={126}
          withTimes
        />
      </div>
      <div className="fb-words">
        <Readout result={result} cell={cell} />
        <Verdict result={result} />
      </div>
    </div>
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
