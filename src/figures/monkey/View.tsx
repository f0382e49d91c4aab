import { useCallback, useMemo, useState } from "react";
import { mistakes as mistakesOf } from "../../control/mistakes.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Stack } from "../../marks/Stack.tsx";
import type { Knobs } from "./figure.ts";
import { MistakeBars } from "./MistakeBars.tsx";
import type { Monkeys } from "./model.ts";
import { PathGrid } from "./path/PathGrid.tsx";
import { Score } from "./Score.tsx";
import { ShiftLine } from "./ShiftLine.tsx";
import { Walker } from "./Walker.tsx";
import "./monkey.css";

/** The world and the path, large; beside it what the path is worth, what a constant does, and who walks so. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Monkeys>) {
  const [hovered, onHover] = useState<number | null>(null);
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const onPath = useCallback((path: string) => edit({ path }), [edit]);
  const mistakes = useMemo(() => mistakesOf(result.messages, result.path), [result]);
  const lit = hovered !== null && hovered < result.world.states ? hovered : null;
  const pointed = { lit, onHover };
  return (
    <Columns share={0.56} gap={26} narrowBelow={640}>
      {({ width, left, right, narrow }) => (
        <>
          <MapTools {...{ editor, knobs, params, edit }} slug="monkey" atRest="Draw path" />
          <Stack width={left} gap={6}>
            <PathGrid
              {...{ result, mistakes, editor, onPath }}
              {...pointed}
              letters={params.path}
              width={left}
              height={narrow ? 340 : Math.min(560, Math.round(width * 0.38))}
            />
            <MistakeBars
              {...pointed}
              mistakes={mistakes}
              horizon={result.problem.horizon}
              width={left}
              height={92}
            />
          </Stack>
          <div className="monkey-beside" style={{ inlineSize: right }}>
            <Score result={result} />
            <Walker {...pointed} result={result} everyCell={params.suspects === "cells"} width={right} />
            <ShiftLine result={result} c={params.shift} />
          </div>
        </>
      )}
    </Columns>
  );
}
