import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Notes } from "../../marks/Notes.tsx";
import { Stack } from "../../marks/Stack.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import type { Knobs } from "./figure.ts";
import { Joint } from "./map/Joint.tsx";
import type { ForwardBackward } from "./model.ts";
import { OverTime } from "./OverTime.tsx";
import { Readout, Verdict } from "./Words.tsx";
import "./forward-backward.css";

/** The map at one time, large; beside it the cones over time and how wide their product is. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, ForwardBackward>) {
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map: params.map, edit });
  const { t, problem } = result;
  return (
    <Columns share={0.53} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <MapTools {...{ editor, knobs, params, edit }} slug="forward-backward" />
          <Stack width={left}>
            <TimeScrubber
              id="forward-backward-t"
              {...{ t, onTime }}
              horizon={problem.horizon}
              direction={1}
            />
            <Joint
              {...{ result, surface }}
              {...pointer}
              colours={params.colours}
              width={left}
              height={narrow ? 380 : 368}
            />
          </Stack>
          <Stack width={right} gap={3}>
            <OverTime {...{ result, params, onTime }} width={right} short={narrow} />
          </Stack>
          <Notes>
            <Readout result={result} cell={pointer.lit} />
            <Verdict result={result} />
          </Notes>
        </>
      )}
    </Columns>
  );
}
