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
import "./monkey.css";

/** Heights of what is beside the map, and of what is kept secret below it; pixels. */
const [ODDS, BARS, SECOND] = [76, 240, 130];

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
  return (
    <Columns share={0.58} gap={26} narrowBelow={640} className="monkey columns-large">
      {({ left, right, narrow }) => (
        <>
          <Stack width={left} gap={6}>
            <PathMap {...{ result, editor, pen }} {...pointed} width={left} height={narrow ? 300 : 336} />
            <PathTools
              pen={pen}
              empty={path.actions.length === 0}
              ready={{ Optimal: optimal }}
              monkeys={troop.monkeys}
            />
          </Stack>
          <div className="monkey-beside" style={{ inlineSize: right }}>
            <Part name="odds" instead={<Hidden height={ODDS} />}>
              <TimesLess result={result} />
            </Part>
            <Part name="costs" instead={<Hidden height={BARS} />}>
              <MistakeBars {...pointed} horizon={problem.horizon} width={right} height={BARS} />
            </Part>
          </div>
          <div className="columns-across more-row">
            <More name="troop" title="Monkeys at this temperature">
              <Part name="troop" instead={<Hidden height={SECOND} />}>
                <Troop result={result} width={left} />
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
            <MapTools {...{ editor, knobs, params, edit }} slug="monkey" atRest="Draw path" />
          </div>
        </>
      )}
    </Columns>
  );
}
