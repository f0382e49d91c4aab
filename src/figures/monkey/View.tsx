import { useCallback, useMemo, useState } from "react";
import { mistakes as mistakesOf } from "../../control/mistakes.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { PathTools } from "../../gridworld/path/PathTools.tsx";
import { usePathPen } from "../../gridworld/path/usePathPen.ts";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Stack } from "../../marks/Stack.tsx";
import type { Knobs } from "./figure.ts";
import { MistakeBars } from "./MistakeBars.tsx";
import type { Monkeys } from "./model.ts";
import { PathMap } from "./PathMap.tsx";
import { Score } from "./Score.tsx";
import { ShiftLine } from "./ShiftLine.tsx";
import { TimesLess } from "./TimesLess.tsx";
import { Troop } from "./Troop.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import "./monkey.css";

/** Heights of what is beside the map, and of what is kept secret below it; pixels. */
const [ODDS, BARS, SECOND] = [76, 240, 130];
/** Of the height of a room, what stands under the map, and what parts the pictures beside it; pixels. */
const [TOOLS, GAP] = [34, 8];

/** The world and the path, large; beside it what the path is worth and what each step costs. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Monkeys>) {
  const { world, problem, path, optimal, troop } = result;
  const [hovered, onHover] = useState<number | null>(null);
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const onPath = useCallback((path: string) => edit({ path }), [edit]);
  const pen = usePathPen({ world, horizon: problem.horizon, path: params.path, onPath });
  const mistakes = useMemo(() => mistakesOf(result.messages, path), [result, path]);
  const lit = hovered !== null && hovered < world.states ? hovered : null;
  const pointed = { mistakes, lit, onHover };
  const room = useRoom();
  const bars = room ? room.height - (room.shows("odds") ? ODDS + GAP : 0) : BARS;
  const second = (width: number) => (
    <>
      <More name="troop" title="Monkeys at this temperature">
        <Part name="troop" instead={<Hidden height={room?.height ?? SECOND} />}>
          <Troop result={result} width={width} />
        </Part>
      </More>
      <More name="score" title="The score">
        <Part name="odds" instead={<Hidden height={SECOND} />}>
          <Score result={result} />
        </Part>
      </More>
      <More name="shift" title="A constant on every reward">
        <Part name="shift" instead={<Hidden height={SECOND} />}>
          <ShiftLine result={result} c={params.shift} />
        </Part>
      </More>
    </>
  );
  return (
    <Columns
      share={room ? 0.5 : 0.58}
      gap={room ? 20 : 26}
      narrowBelow={640}
      className={`monkey columns-large${room ? " monkey-room" : ""}`}
    >
      {({ left, right, narrow }) => {
        const mapHeight = room ? room.height - TOOLS : narrow ? 300 : 336;
        return (
          <>
            <Stack width={left} gap={6}>
              <PathMap {...{ result, editor, pen }} {...pointed} width={left} height={mapHeight} />
              <PathTools
                pen={pen}
                empty={path.actions.length === 0}
                ready={{ Optimal: optimal }}
                monkeys={troop.monkeys}
              />
            </Stack>
            <div className="monkey-beside" style={{ inlineSize: right }}>
              <StepsBack name="odds">
                <Part name="odds" instead={<Hidden height={ODDS} />}>
                  <TimesLess result={result} />
                </Part>
              </StepsBack>
              <StepsBack name="costs">
                <Part name="costs" instead={<Hidden height={bars} />}>
                  <MistakeBars {...pointed} horizon={problem.horizon} width={right} height={bars} />
                </Part>
              </StepsBack>
              {room && second(right)}
            </div>
            {!room && (
              <div className="columns-across more-row">
                {second(left)}
                <MapTools {...{ editor, knobs, params, edit }} slug="monkey" atRest="Draw path" />
              </div>
            )}
          </>
        );
      }}
    </Columns>
  );
}
