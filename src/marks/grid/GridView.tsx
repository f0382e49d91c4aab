import { type ReactNode, useCallback, useMemo } from "react";
import { CanvasLayer } from "../CanvasLayer.tsx";
import type { Palette } from "../palette.ts";
import { CellMark } from "./CellMark.tsx";
import { type GridShape, gridGeometry } from "./geometry.ts";
import { type Cells, GridContext, type Layer } from "./context.ts";
import { useLayers } from "./GridLayer.tsx";
import { GridSurface, type SurfaceProps } from "./GridSurface.tsx";
import "./grid.css";

interface Props extends Partial<Omit<SurfaceProps, "geometry" | "letters" | "name">> {
  /** Letters as in the lecture: `.` floor, `m` mud, `x` pit, `#` wall, `S` start, `G` goal, digits. */
  readonly map: GridShape & { readonly letters: string };
  /** The room that the grid may take; its cells are square. */
  readonly width: number;
  readonly height: number;
  readonly largestCell?: number;
  /** What is to be seen, for who cannot see it. */
  readonly name: string;
  /** The cell in a frame; `at` if it is left out. */
  readonly lit?: number | null;
  /** Layers (`Values`, `Arrows`, `Letters` …) and, over all of these, marks in SVG (`PathMark`, `CellLabel` …). */
  readonly children: ReactNode;
}

/**
 * A gridworld, drawn by the layers and marks written inside it:
 *
 *     <GridView map={world.map} width={440} height={300} name="Soft values" at={cell} onAt={choose}>
 *       <Values values={V} domain={domain} />
 *       <Arrows policy={policy} />
 *       <Letters />
 *       <PathMark states={path} />
 *     </GridView>
 *
 * Layers share one canvas, and are drawn in the order in which they stand; what moves has a canvas of its own. With
 * `onAt` the grid is a control: one tab stop, arrow keys.
 */
export function GridView(props: Props) {
  const { map, width, height, largestCell, lit, at, onAt, name, children } = props;
  const { rows, columns, letters } = map;
  const geometry = useMemo(
    () => gridGeometry({ rows, columns }, { width, height }, largestCell),
    [rows, columns, width, height, largestCell],
  );
  const [shared, addShared] = useLayers();
  const [own, addOwn] = useLayers();
  const grid = useMemo(
    () => ({ geometry, letters, add: { shared: addShared, own: addOwn } }),
    [geometry, letters, addShared, addOwn],
  );
  const size = { width: geometry.width, height: geometry.height };
  const framed = lit === undefined ? at : lit;
  const isControl = onAt !== undefined && at !== undefined;
  const marks = { className: "grid-marks", ...size, viewBox: `0 0 ${size.width} ${size.height}` };
  return (
    <GridContext value={grid}>
      <div className="grid-view" style={size} {...(isControl ? {} : { role: "img", "aria-label": name })}>
        <LayersCanvas layers={shared} cells={grid} />
        <svg {...marks} aria-hidden="true">
          {framed !== undefined && framed !== null && <CellMark cell={framed} />}
        </svg>
        {own.map((layer) => (
          <LayerCanvas key={layer.key} layer={layer} cells={grid} />
        ))}
        <svg {...marks} aria-hidden="true">
          {children}
        </svg>
        {isControl && (
          <GridSurface {...props} at={at} onAt={onAt} geometry={geometry} letters={letters} name={name} />
        )}
      </div>
    </GridContext>
  );
}

interface LayersCanvasProps {
  readonly layers: readonly Layer[];
  readonly cells: Cells;
}

function LayersCanvas({ layers, cells }: LayersCanvasProps) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette) => {
      for (const layer of layers) layer.draw(context, palette, cells);
    },
    [layers, cells],
  );
  const { width, height } = cells.geometry;
  return <CanvasLayer width={width} height={height} draw={draw} />;
}

function LayerCanvas({ layer, cells }: { readonly layer: Layer; readonly cells: Cells }) {
  return <LayersCanvas layers={useMemo(() => [layer], [layer])} cells={cells} />;
}
