import { useCallback, useMemo, useState } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { MistakeBars } from "./MistakeBars.tsx";
import { mistakes as mistakesOf } from "./mistakes.ts";
import type { Monkeys } from "./model.ts";
import type { Params } from "./params.ts";
import { PathGrid } from "./PathGrid.tsx";
import { Score } from "./Score.tsx";
import { ShiftLine } from "./ShiftLine.tsx";
import { Walker } from "./Walker.tsx";
import "./monkey.css";
import "./monkeyNumbers.css";

const gap = 26;

/** The world and the path, large; beside it what the path is worth, what a constant does, and who walks so. */
export function View({ params, result, edit }: ViewProps<Params, Monkeys>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const [lit, setLit] = useState<number | null>(null);
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const mistakes = useMemo(() => mistakesOf(result.messages, result.path), [result]);
  const narrow = width < 640;
  const main = narrow ? width : Math.round((width - gap) * 0.56);
  const pointed = lit !== null && lit < result.world.states ? lit : null;
  return (
    <div className={narrow ? "monkey monkey-narrow" : "monkey"} ref={ref}>
      <MapTools editor={editor} atRest="Draw path" />
      <div className="monkey-main">
        <PathGrid
          result={result}
          mistakes={mistakes}
          letters={params.path}
          editor={editor}
          width={main}
          height={narrow ? 340 : Math.min(560, Math.round(width * 0.38))}
          lit={pointed}
          onHover={setLit}
          onPath={useCallback((path: string) => edit({ path }), [edit])}
        />
        <MistakeBars
          mistakes={mistakes}
          horizon={result.problem.horizon}
          width={main}
          height={92}
          lit={pointed}
          onHover={setLit}
        />
      </div>
      <div className="monkey-beside">
        <Score result={result} />
        <Walker
          result={result}
          everyCell={params.suspects === "cells"}
          width={narrow ? width : width - gap - main}
          lit={pointed}
          onHover={setLit}
        />
        <ShiftLine result={result} c={params.shift} />
      </div>
    </div>
  );
}
