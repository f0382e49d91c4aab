import { type ReactNode, useCallback } from "react";
import { formatMap, parseMap } from "../../control/parseMap.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { paint } from "../../marks/colour.ts";
import { useGrid } from "../../marks/grid/context.ts";
import { GridView, Letters, Values } from "../../marks/grid/index.ts";
import type { Reading, RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs, Params } from "./figure.ts";

interface Props {
  readonly result: RepresentationSnapshot;
  readonly params: Params;
  readonly knobs: Knobs;
  readonly edit: (patch: Partial<Params>) => void;
  readonly at: number;
  readonly onAt: (cell: number) => void;
  /** Its room, a square; pixels. */
  readonly side: number;
  /** What stands beside it. */
  readonly children: ReactNode;
}

/** Held-out pictures whose readings are drawn: one from each cell would be too few, all of them a cloud. */
const DRAWN = 60;

/** The map, tinted by how often random play was there; on it where the code says that the agent is. It can be painted. */
export function ReadingMap({ result, params, knobs, edit, side, children, ...grid }: Props) {
  const { map, visits, readings, updates } = result;
  const editor = useMapEditor(
    formatMap(map),
    useCallback((text: string) => edit({ map: text }), [edit]),
  );
  // What is painted shows at once; the run begins anew behind it.
  const painted = parseMap(editor.text);
  const isSame = painted.rows === map.rows && painted.columns === map.columns;
  const most = Math.max(1, ...visits);
  const describe = useCallback((s: number) => `${visits[s]} visits`, [visits]);
  return (
    <section className="map-stack">
      <div className="representation-knowing">
        <GridView
          {...grid}
          {...editor.surface}
          width={side}
          height={side}
          map={isSame ? painted : map}
          name="The map: visits of random play, and where the code has the agent of held-out pictures"
          lit={null}
          describe={describe}
        >
          <Values values={visits} domain={[0, most]} />
          <Letters />
          {updates > 0 && (
            <Part name="readings">
              <Readings readings={readings.slice(0, DRAWN)} />
            </Part>
          )}
        </GridView>
        {children}
      </div>
      <MapTools {...{ knobs, params, edit }} slug="representation" editor={editor} letters={map.letters} />
    </section>
  );
}

/** A line from each true cell to where it is read, a dot at its end. */
function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { geometry } = useGrid();
  const { cell, rows, columns } = geometry;
  const place = (at: number, most: number) => (Math.min(most - 0.6, Math.max(-0.4, at)) + 0.5) * cell;
  return readings.map(({ row, column, readRow, readColumn }, k) => {
    const [x, y] = [place(readColumn, columns), place(readRow, rows)];
    return (
      <g key={k} stroke={paint("z")} fill={paint("z")}>
        <line
          x1={place(column, columns)}
          y1={place(row, rows)}
          x2={x}
          y2={y}
          strokeWidth={1.2}
          strokeOpacity={0.55}
        />
        <circle cx={x} cy={y} r={2.6} stroke="none" />
      </g>
    );
  });
}
