import { useCallback } from "react";
import { suspectedTemperatures } from "../../control/belief.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { PathTools } from "../../gridworld/path/PathTools.tsx";
import { usePathPen } from "../../gridworld/path/usePathPen.ts";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Stack } from "../../marks/Stack.tsx";
import type { Knobs } from "./figure.ts";
import { GoalCurves } from "./GoalCurves.tsx";
import { Heat } from "./Heat.tsx";
import type { WhoseGoal } from "./model.ts";
import { PathMap } from "./PathMap.tsx";
import { TemperatureBars } from "./TemperatureBars.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import "./whose-goal.css";
import { grouped } from "../../math/grouped.ts";

/** Heights of what is beside the map, pixels. */
const [CURVES, BARS] = [210, 150];
/** Of the height of a room, what stands under the map, and what parts the two beside it; pixels. */
const [TOOLS, GAP] = [34, 8];

/** The path on its map, large; beside it the goal after every step, and the temperature. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, WhoseGoal>) {
  const { problem, path, belief, walkers } = result;
  const { world, horizon } = problem;
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const onPath = useCallback((path: string) => edit({ path }), [edit]);
  const pen = usePathPen({ world, horizon, path: params.path, onPath });
  const room = useRoom();
  const isBoth = room?.shows("goal") && room.shows("temperature");
  const halved = room && Math.floor((room.height - (isBoth ? GAP : 0)) / (isBoth ? 2 : 1));
  const [curves, bars] = [halved ?? CURVES, halved ?? BARS];
  const isTold = belief.joint !== null && belief.possible;
  return (
    <Columns
      share={room ? 0.5 : 0.55}
      gap={room ? 20 : 26}
      narrowBelow={640}
      className="whose-goal columns-large"
    >
      {({ left, right, narrow }) => (
        <>
          <Stack width={left} gap={6}>
            <PathMap
              {...{ result, editor, pen }}
              width={left}
              height={room ? room.height - TOOLS : narrow ? 300 : 336}
            />
            <PathTools pen={pen} empty={path.actions.length === 0} monkeys={walkers} />
          </Stack>
          <Stack width={right} gap={room ? GAP : 14}>
            {isTold ? (
              <>
                <StepsBack name="goal">
                  <Part name="goal" instead={<Hidden height={curves} />}>
                    <GoalCurves belief={belief} columns={world.columns} width={right} height={curves} />
                  </Part>
                </StepsBack>
                <StepsBack name="temperature">
                  <Part name="temperature" instead={<Hidden height={bars} />}>
                    <TemperatureBars ofTemperature={belief.ofTemperature} width={right} height={bars} />
                  </Part>
                </StepsBack>
              </>
            ) : (
              <p className="whose-goal-silence">{reason(result)}</p>
            )}
          </Stack>
          <div className="columns-across more-row">
            <More name="joint" title="Goal and temperature together">
              <Part name="goal" instead={<Hidden height={BARS} />}>
                <Part name="temperature" instead={<Hidden height={BARS} />}>
                  {belief.joint && (
                    <Heat belief={belief} columns={world.columns} temperature={problem.temperature} />
                  )}
                </Part>
              </Part>
            </More>
            <MapTools {...{ editor, knobs, params, edit }} slug="whose-goal" atRest="Draw path" />
          </div>
        </>
      )}
    </Columns>
  );
}

/** Why nothing can be told. */
const reason = ({ belief }: WhoseGoal): string =>
  belief.joint
    ? "None of the suspected goals and temperatures allows this path."
    : `${grouped(belief.goals.length)} suspected goals × ${suspectedTemperatures.length} temperatures are too many on so large a map. Suspect only its goals, or cut the map.`;
