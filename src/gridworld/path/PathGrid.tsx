import { type ReactNode, useCallback, useState } from "react";
import type { Gridworld } from "../../control/gridworld.ts";
import { EndMarks, GridView, Letters, Values } from "../../marks/grid/index.ts";
import { SmallCells } from "../SmallCells.tsx";
import type { MapEditor } from "../useMapEditor.ts";
import type { PathPen } from "./usePathPen.ts";

interface Props {
  readonly id: string;
  readonly world: Gridworld;
  readonly editor: MapEditor;
  readonly pen: PathPen;
  /** Where the path ends. */
  readonly end: number;
  readonly width: number;
  readonly height: number;
  /** One number a cell, and the ends of their colours. */
  readonly values: ArrayLike<number>;
  readonly domain: readonly [number, number];
  readonly onHover?: (cell: number | null) => void;
  /** What a screen reader is told when the path has moved on. */
  readonly sentence: string;
  /** The path, and what is to be said of it on the map. */
  readonly children: ReactNode;
}

/** A map on which a path is drawn, by strokes and by keys; with a brush in hand the map is painted instead. */
export function PathGrid(props: Props) {
  const { id, world, editor, pen, end, width, height, values, domain, onHover, sentence, children } = props;
  const [cursor, setCursor] = useState(world.start);
  const painting = editor.brush !== null;
  const at = painting ? Math.min(cursor, world.states - 1) : end;
  const choose = useCallback((cell: number) => painting && setCursor(cell), [painting]);
  return (
    <>
      <GridView
        id={id}
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
        {...(onHover ? { onHover } : {})}
        describe={() => (painting ? "" : sentence)}
        onStroke={editor.surface.onStroke ?? pen.surface.onStroke}
        onKey={(event, cell) => (painting ? editor.surface.onKey(event, cell) : pen.surface.onKey(event))}
      >
        <Values values={values} domain={domain} />
        <Letters />
        {children}
        <EndMarks />
      </GridView>
      <SmallCells world={world} width={width} height={height} />
    </>
  );
}
