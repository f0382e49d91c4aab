import { memo } from "react";
import { places } from "../../inference/demonstrators.ts";
import {
  AxisX,
  AxisY,
  Clip,
  Curve,
  EndLabels,
  isNarrow,
  Label,
  linear,
  Plot,
  wordingFor,
} from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { fixed } from "../../math/formatNumber.ts";
import { type ImitationSnapshot, walkers } from "../../runs/imitation/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { policyLook } from "./policyLook.ts";
import { wobbleAt } from "../../runs/imitation/exactly.ts";

interface Props {
  readonly result: ImitationSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 40, right: 190, top: 20, bottom: 22 };
const brief = { ...margin, right: 118 };
const levels = [0.02, 0.05, 0.1, 0.2, 0.5, 0.75, 1, 1.25, 1.5, 2];
const wordings = [
  "distance from the aim of a demonstrator with the same start and side, root mean square",
  "distance from what their demonstrator aims at",
  "distance from their aim",
] as const;
const times = Array.from({ length: places }, (_, t) => t);

/** How far walks are off what a demonstrator with their start and side aims at, time by time. */
export const DriftPlot = memo(function DriftPlot({ result: { walks, settings }, width, height }: Props) {
  const isInRoom = useRoom() !== null;
  const isBrief = isNarrow(width);
  const most = Math.max(...walkers.flatMap((walker) => Array.from(walks[walker].drift)));
  const high = useSteppedLevel(Math.min(2, most), levels);
  return (
    <Part name="drift">
      <Plot
        title="Distance from what a demonstrator with the same start and side aims at, against time; the numbers are in the table"
        {...{ width, height }}
        margin={isBrief ? brief : margin}
        x={linear([0, places - 1])}
        y={linear([0, high])}
      >
        <Label dy={12}>{isInRoom ? wordings[1] : wordingFor(width, 13, wordings)}</Label>
        <AxisY ticks={4} />
        <AxisX ticks={[0, 4, 8, 12, 16]} label={isBrief ? "steps" : "steps on the way"} />
        <Clip>
          {settings.data === "process" && (
            <Curve
              data={times}
              x={(t) => t}
              y={(t) => wobbleAt(settings, t)}
              colour="ink-3"
              weight={5}
              opacity={0.35}
            />
          )}
          {walkers.map((walker) => (
            <Curve
              key={walker}
              data={times}
              x={(t) => t}
              y={(t) => walks[walker].drift[t]}
              colour={policyLook[walker].colour}
              dash={policyLook[walker].dash}
            />
          ))}
        </Clip>
        <EndLabels
          labels={walkers.map((walker) => ({
            key: walker,
            y: Math.min(high, walks[walker].drift[places - 1]),
            text: policyLook[walker][isBrief ? "brief" : "name"],
            value: fixed(walks[walker].drift[places - 1], 3),
            colour: policyLook[walker].colour,
          }))}
        />
      </Plot>
    </Part>
  );
});
