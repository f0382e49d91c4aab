import type { ViewProps } from "../../frame/contract.ts";
import { Abreast, type Panel } from "../../marks/Abreast.tsx";
import { Titled } from "../../marks/Titled.tsx";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { Room } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Knobs } from "./figure.ts";
import { LossBars } from "./LossBars.tsx";
import { ModelTable } from "./ModelTable.tsx";
import { PushLane } from "./PushLane.tsx";
import { RollOutPlot } from "./RollOutPlot.tsx";
import { TracePlot } from "./TracePlot.tsx";
import { TrackPlot } from "./TrackPlot.tsx";
import { whoseQ } from "./describe.ts";

/** Of the title and of the lane of pushes, pixels. */
const [TITLE, LANE] = [22, 74];
/** Of the axis under the bars and of the words under that. */
const KEY = 124;
/** Of the table of models. */
const TABLE = 104;

interface Props extends Pick<ViewProps<Knobs, StateSpaceSnapshot>, "params" | "result" | "edit"> {
  readonly room: Room;
}

/** What a scene is about, beside each other and as high as the room. */
export function RoomView({ params, result, edit, room: { width, height, shows } }: Props) {
  const high = height - TITLE - (shows("pushes") ? LANE : 0);
  const panels: readonly Panel[] = [
    {
      key: "track",
      share: 0.55,
      render: (width) => (
        <Titled label="The body over time" title={<b>{whoseQ[params.shows]}</b>}>
          <TrackPlot {...{ result, width, shows: params.shows }} height={high} />
          <StepsBack name="pushes">
            <PushLane
              {...{ action: result.action, pushes: params.pushes, edit, width }}
              isOwn={result.truth === null}
            />
          </StepsBack>
        </Titled>
      ),
    },
    {
      key: "rollOuts",
      share: 1,
      render: (width) => (
        <Part name="fan" instead={<Hidden height={height} />}>
          <RollOutPlot {...{ result, width, height }} />
        </Part>
      ),
    },
    { key: "trace", share: 0.5, render: (width) => <TracePlot {...{ result, width, height }} isEnclosed /> },
    {
      key: "pieces",
      share: 0.5,
      render: (width) => (
        <Part name="pieces" instead={<Hidden height={height} />}>
          <LossBars {...{ result, width }} row={Math.max(27, (height - KEY) / 4)} />
        </Part>
      ),
    },
    {
      key: "model",
      share: 1,
      render: (width) => (
        <>
          <Part name="models" instead={<Hidden height={TABLE} />}>
            <ModelTable result={result} />
          </Part>
          <TracePlot {...{ result, width }} height={height - TABLE - 6} isEnclosed />
        </>
      ),
    },
  ];
  return <Abreast panels={panels.filter(({ key }) => shows(key))} width={width} />;
}
