import { type ReactNode, useCallback } from "react";
import { formatMap, parseMap } from "../../control/parseMap.ts";
import { Arrows, CellMark, EndMarks, GridView, Letters, PathMark, Values } from "../../marks/grid/index.ts";
import { readable } from "../../math/formatNumber.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import type { Knobs, Params } from "./figure.ts";

interface Props {
  readonly result: ValueIterationSnapshot;
  readonly params: Params;
  readonly knobs: Knobs;
  readonly edit: (patch: Partial<Params>) => void;
  /** The cell that the keyboard stands on, and the one that is looked at. */
  readonly at: number;
  readonly looked: number;
  readonly onAt: (cell: number) => void;
  readonly onHover: (cell: number | null) => void;
  readonly width: number;
  readonly height: number;
  /** The ends of the colours, and what says so, under the map. */
  readonly domain: readonly [number, number];
  readonly legend: ReactNode;
}

/** Cells of the largest map that can be painted, and that the address has room for. */
const mostPainted = 1600;

/** The map in the colours of V, its policy and its likeliest path; a small one can be painted. */
export function WorldMap({ result, params, knobs, edit, looked, domain, legend, ...grid }: Props) {
  const { map, V, policy, path } = result;
  const canPaint = map.letters.length <= mostPainted;
  const editor = useMapEditor(
    canPaint ? formatMap(map) : params.map,
    useCallback((text: string) => edit({ world: "own", map: text }), [edit]),
  );
  // What is painted shows at once; the values follow when the run has begun anew.
  const painted = canPaint ? parseMap(editor.text) : map;
  const isSame = painted.rows === map.rows && painted.columns === map.columns;
  const describe = useCallback(
    (s: number) => (map.letters[s] === "#" ? "" : `V = ${readable(V[s])} nats`),
    [map, V],
  );
  return (
    <section className="map-stack" style={{ inlineSize: grid.width }}>
      <GridView
        {...grid}
        {...(canPaint && editor.surface)}
        map={isSame ? painted : map}
        name={`Map of ${map.rows} rows and ${map.columns} columns in the colours of V`}
        lit={null}
        describe={describe}
      >
        <Values values={V} domain={domain} />
        {policy && result.step > 0 && <Arrows policy={policy} />}
        {canPaint && <Letters />}
        {path.length > 1 && <PathMark states={path} />}
        <EndMarks />
        {/* At S it would cover the letter. */}
        {looked !== result.start && <CellMark cell={looked} />}
      </GridView>
      {legend}
      <MapTools
        {...{ knobs, params, edit }}
        slug="value-iteration"
        editor={canPaint ? editor : null}
        letters={canPaint ? map.letters : ""}
      />
    </section>
  );
}
