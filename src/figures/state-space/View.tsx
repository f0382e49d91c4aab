import { useContext } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { PartsContext } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import { LossBars } from "./LossBars.tsx";
import { ModelTable } from "./ModelTable.tsx";
import { whoseQ } from "./describe.ts";
import { PushLane } from "./PushLane.tsx";
import { RollOutPlot } from "./RollOutPlot.tsx";
import { RoomView } from "./RoomView.tsx";
import { TracePlot } from "./TracePlot.tsx";
import { TrackPlot } from "./TrackPlot.tsx";
import "./state-space.css";

/** About the heights of the second parts, pixels. */
const SECOND = { rollOuts: 120, model: 70 };

/** The body over time with its pushes; beside it how far each q is below log p(o), why, and since when. */
export function View({
  params,
  result,
  edit,
}: ViewProps<Knobs, StateSpaceSnapshot, Simulation<StateSpaceSnapshot>>) {
  const { open } = useContext(PartsContext);
  const less = (name: keyof typeof SECOND) => (open.has(name) ? SECOND[name] : 0);
  const room = useRoom();
  if (room) return <RoomView {...{ params, result, edit, room }} />;
  return (
    <Columns share={0.6} gap={24} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <Titled
            label="The body over time"
            title={
              <span>
                <b>{whoseQ[params.shows]}</b>
              </span>
            }
          >
            <TrackPlot
              {...{ result, width: left, shows: params.shows }}
              height={narrow ? 260 : 276 - less("rollOuts") / 2}
            />
            <PushLane
              action={result.action}
              pushes={params.pushes}
              isOwn={result.truth === null}
              edit={edit}
              width={left}
            />
            <More name="rollOuts" title="The prior let go from the last observation">
              <Part name="fan" instead={<Hidden height={130} />}>
                <RollOutPlot {...{ result, width: left }} height={130} />
              </Part>
            </More>
          </Titled>
          <section aria-label="How far each q is below log p(o), and why">
            <Part name="pieces" instead={<Hidden height={result.reference.kind === "exact" ? 200 : 130} />}>
              <LossBars {...{ result, width: right }} />
            </Part>
            <TracePlot
              {...{ result, width: right }}
              height={narrow ? 200 : 180 - less("model") / 2}
              isEnclosed={narrow}
            />
            <More name="model" title="The models that the bounds are under">
              <Part name="models" instead={<Hidden height={100} />}>
                <ModelTable result={result} />
              </Part>
            </More>
          </section>
        </>
      )}
    </Columns>
  );
}
