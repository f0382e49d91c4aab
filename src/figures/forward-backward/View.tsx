import { Columns } from "../../marks/Columns.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Joint } from "./Joint.tsx";
import type { ForwardBackward } from "./model.ts";
import { OverTime } from "./OverTime.tsx";
import type { Params } from "./params.ts";
import { Readout } from "./Readout.tsx";
import { Verdict } from "./Verdict.tsx";
import "./forwardBackward.css";

/** The map at one time, large; beside it the cones over time and how wide their product is. */
export function View({ params, result, edit }: ViewProps<Params, ForwardBackward>) {
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map: params.map, edit });
  const { colours, across } = params;
  return (
    <Columns share={0.53} narrowBelow={640} className="fb">
      {({ left, right, narrow }) => (
        <>
          <MapTools editor={editor} />
          <div className="fb-main" style={{ inlineSize: left }}>
            <TimeScrubber
              id="forward-backward-t"
              t={result.t}
              horizon={result.problem.horizon}
              direction={1}
              onTime={onTime}
            />
            <Joint {...{ result, colours, surface }} {...pointer} width={left} height={narrow ? 380 : 368} />
          </div>
          <div className="fb-beside" style={{ inlineSize: right }}>
            <OverTime {...{ result, colours, across, onTime }} width={right} short={narrow} />
          </div>
          <div className="fb-words columns-across">
            <Readout result={result} cell={pointer.lit} />
            <Verdict result={result} />
          </div>
        </>
      )}
    </Columns>
  );
}
