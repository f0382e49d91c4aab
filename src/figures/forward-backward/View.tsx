import { useContext } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Notes } from "../../marks/Notes.tsx";
import { Stack } from "../../marks/Stack.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { useReached } from "../../marks/time/useReached.ts";
import { PartsContext, useIsHidden } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { EntropyPlot } from "./EntropyPlot.tsx";
import type { Knobs } from "./figure.ts";
import { Key } from "./Key.tsx";
import { Joint } from "./map/Joint.tsx";
import type { ForwardBackward } from "./model.ts";
import { SecondParts } from "./SecondParts.tsx";
import { Readout, WhyNot } from "./Words.tsx";
import "./forward-backward.css";

/** Of the height of a room, what the slider over the map takes, and the key over the entropy; pixels. */
const BESIDE = { map: 38, entropy: 52 };

/**
 * The map at one time, large; beside it how unsure the product is, as far as the reader has come. A room reads there why there
 * is no product.
 */
export function View({ params, knobs, result: whole, edit }: ViewProps<Knobs, ForwardBackward>) {
  const result = useIsHidden("true") ? { ...whole, actual: null } : whole;
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map: params.map, edit });
  const room = useRoom();
  const { t, problem } = result;
  const { open } = useContext(PartsContext);
  const times = { t, horizon: problem.horizon, onTime, reached: useReached(t, 1, problem) };
  return (
    <Columns share={0.53} narrowBelow={640}>
      {({ width, left, right, narrow }) => (
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
              withShares={open.has("shares")}
              width={left}
              height={room ? room.height - BESIDE.map : narrow ? 380 : 304}
            />
          </Stack>
          <Stack width={right}>
            <Key result={result} colours={params.colours} />
            {room && result.believed === null ? (
              <div className="forward-backward-key">
                <WhyNot result={result} />
              </div>
            ) : (
              <EntropyPlot
                {...times}
                result={result}
                width={right}
                height={room ? room.height - BESIDE.entropy : narrow ? 190 : 232}
              />
            )}
          </Stack>
          <StepsBack name="words">
            <Notes>
              <Readout result={result} cell={pointer.lit} />
              <WhyNot result={result} />
            </Notes>
          </StepsBack>
          <SecondParts {...times} {...{ result, width }} across={params.across} />
        </>
      )}
    </Columns>
  );
}
