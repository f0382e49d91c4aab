import { useCallback, useState } from "react";
import { actionNames } from "../../../control/mdp.ts";
import type { Gridworld } from "../../../control/gridworld.ts";
import { formatPath } from "../../../control/path.ts";
import { Crowd, GridView, Letters, Trails, useValueDomain, Values } from "../../../marks/grid/index.ts";
import { readable } from "../../../math/formatNumber.ts";
import { SmallCells } from "../../../gridworld/SmallCells.tsx";
import type { MapEditor } from "../../../gridworld/useMapEditor.ts";
import type { Mistake } from "../../../control/mistakes.ts";
import type { Monkeys } from "../model.ts";
import { PathMarks } from "./PathMarks.tsx";
import { PathTools } from "./PathTools.tsx";
import { useMonkeyClock } from "./useMonkeyClock.ts";
import { usePathPen } from "./usePathPen.ts";

interface Props {
  readonly result: Monkeys;
  readonly mistakes: readonly Mistake[];
  /** The path as it stands in the address. */
  readonly letters: string;
  readonly editor: MapEditor;
  readonly width: number;
  readonly height: number;
  readonly lit: number | null;
  readonly onHover: (cell: number | null) => void;
  readonly onPath: (path: string) => void;
}

/** The world with the monkeys, the optimal path and the reader's, which is drawn here. */
export function PathGrid(props: Props) {
  const { result, mistakes, letters, editor, width, height, lit, onHover, onPath } = props;
  const { world, path, optimal, troop, problem } = result;
  const clock = useMonkeyClock(problem.horizon);
  const pen = usePathPen({ world, horizon: problem.horizon, path: letters, onPath });
  const [cursor, setCursor] = useState(world.start);
  const painting = editor.brush !== null;
  const at = painting ? Math.min(cursor, world.states - 1) : path.end;
  const choose = useCallback((cell: number) => painting && setCursor(cell), [painting]);
  const domain = useValueDomain(0, dearest(world));
  const { monkeys } = troop;
  const cellOf = useCallback((i: number, t: number) => monkeys[i].states[t - 1], [monkeys]);
  return (
    <>
      <GridView
        id="monkey-grid"
        name={
          painting
            ? "The map: letters paint the cell, arrow keys move"
            : "Your path: arrow keys add a step, s stays, Backspace takes one back, Delete clears"
        }
        map={world.map}
        width={width}
        height={height}
        at={at}
        lit={painting ? at : null}
        onAt={choose}
        onHover={onHover}
        describe={() => sentence(result, painting)}
        onStroke={editor.surface.onStroke ?? pen.surface.onStroke}
        onKey={(event, cell) =>
          (!painting && pen.surface.onKey(event)) ||
          ((painting || event.ctrlKey || event.metaKey) && editor.surface.onKey(event, cell))
        }
      >
        <Values values={world.cost} domain={domain} />
        <Letters />
        <Trails walks={monkeys} reach={STRAY} />
        <Crowd count={monkeys.length} cellOf={cellOf} time={clock.time} reach={STRAY} edged />
        <PathMarks result={result} mistakes={mistakes} lit={lit} />
      </GridView>
      <SmallCells world={world} width={width} height={height} />
      <PathTools
        pen={pen}
        clock={clock}
        empty={path.actions.length === 0}
        optimal={formatPath(optimal.actions)}
        monkeys={monkeys}
      />
    </>
  );
}

/** How far monkeys stray from the middle of a cell, in cells: nobody hides behind another. */
const STRAY = 0.3;
/** Colours reach to this cost, or further than the dearest cell: floor is pale, and ink is to be read on pits. */
const PALE = 12;
const dearest = ({ cost, open }: Gridworld) =>
  Math.max(PALE, 1.2 * open.reduce((most, s) => Math.max(most, cost[s]), 0));

/** What a screen reader is told when the path has moved on. */
function sentence({ path }: Monkeys, painting: boolean): string {
  const last = path.steps.at(-1);
  if (painting || !last) return "";
  const cost = last.mistake < 0.05 ? "no mistake" : `a mistake of ${readable(last.mistake)} nats`;
  return `step ${last.t}, ${actionNames[last.action]}: ${cost}; log-probability ${readable(path.logProbability)}`;
}
