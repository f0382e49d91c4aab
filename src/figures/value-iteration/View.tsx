import { useCallback, useState } from "react";
import { formatMap, parseMap } from "../../control/parseMap.ts";
import {
  Arrows,
  CellMark,
  EndMarks,
  GridView,
  Letters,
  PathMark,
  useValueDomain,
  ValueLegend,
  Values,
} from "../../marks/grid/index.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import type { Params } from "./params.ts";
import { Readout } from "./Readout.tsx";
import { ResidualPlot } from "./ResidualPlot.tsx";
import { useTallWindow } from "./useTallWindow.ts";
import "./valueIteration.css";

const gap = 24;
/** Cells of the largest map that can be painted, and that the address has room for. */
const mostPainted = 1600;

/** The map in the colours of V, and the residual on its way down. */
export function View({
  params,
  result,
  edit,
}: ViewProps<Params, ValueIterationSnapshot, Simulation<ValueIterationSnapshot>>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const { map, V, policy, path, start } = result;
  const [at, setAt] = useState(start);
  const [hovered, setHovered] = useState<number | null>(null);
  const canPaint = map.letters.length <= mostPainted;
  const editor = useMapEditor(
    canPaint ? formatMap(map) : params.map,
    useCallback((text: string) => edit({ world: "own", map: text }), [edit]),
  );
  // What is painted shows at once; the values follow when the run has begun anew.
  const painted = canPaint ? parseMap(editor.text) : map;
  const isSame = painted.rows === map.rows && painted.columns === map.columns;
  const domain = useValueDomain(result.low, result.high);
  const tall = useTallWindow();
  const narrow = width < 640;
  const high = narrow ? width : tall ? 460 : 336;
  // No wider than the map, and wide enough for its legend.
  const across = Math.max(320, (high * map.columns) / map.rows);
  const first = narrow ? width : Math.round(Math.min((width - gap) * 0.54, across));
  const cell = at < map.letters.length ? at : start;
  const looked = hovered ?? cell;
  const describe = useCallback(
    (s: number) => (map.letters[s] === "#" ? "" : `V = ${readable(V[s])} nats`),
    [map, V],
  );
  return (
    <div className={narrow ? "vi vi-narrow" : "vi"} ref={ref}>
      <section className="vi-map">
        <GridView
          map={isSame ? painted : map}
          width={first}
          height={high}
          name={`Map of ${map.rows} rows and ${map.columns} columns in the colours of V`}
          at={cell}
          lit={null}
          onAt={setAt}
          onHover={setHovered}
          describe={describe}
          {...(canPaint && editor.surface)}
        >
          <Values values={V} domain={domain} />
          {policy && <Arrows policy={policy} />}
          {canPaint && <Letters />}
          <PathMark states={path} />
          {!canPaint && <EndMarks />}
          <CellMark cell={looked} />
        </GridView>
        <ValueLegend domain={domain} width={first} label="V, nats" value={V[looked]} />
        {canPaint && (
          <details className="vi-paint">
            <summary>Paint your own map</summary>
            <MapTools editor={editor} />
          </details>
        )}
      </section>
      <section>
        <p className="vi-title">Residual max |V − V before|, nats, against sweep</p>
        <ResidualPlot
          result={result}
          discount={params.discount}
          width={narrow ? width : width - gap - first}
          height={narrow ? 240 : tall ? 290 : 196}
        />
        <Readout result={result} discount={params.discount} looked={looked} />
      </section>
    </div>
  );
}
