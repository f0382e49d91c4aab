import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { CanvasLayer } from "../CanvasLayer.tsx";
import type { Palette } from "../palette.ts";
import { CellMark } from "./CellMark.tsx";
import { drawArrows } from "./drawArrows.ts";
import { drawLetters } from "./drawLetters.ts";
import { drawLines } from "./drawLines.ts";
import { drawTriangles } from "./drawTriangles.ts";
import { type Field, FieldPixels } from "./FieldPixels.ts";
import { type GridGeometry, gridGeometry, type GridShape, marksFit } from "./geometry.ts";
import { GridSurface, type SurfaceProps } from "./GridSurface.tsx";
import type { Domain } from "./valueColours.ts";
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
  /** One number a cell, drawn as its colour; −∞ is hatched. Without them floor is blank. */
  readonly values?: ArrayLike<number>;
  /** The ends of the colours; hold them still while a knob is dragged (`useValueDomain`). */
  readonly domain?: Domain;
  /** Five numbers a cell (5s + a: up, right, down, left, stay), drawn as coloured triangles over its colour. */
  readonly actions?: ArrayLike<number>;
  /** Five probabilities a cell, drawn as arrows of that length and a ring for "stay". */
  readonly arrows?: ArrayLike<number>;
  /** Draws over the cells' colours, under lines and letters; memoise it. */
  readonly paint?: (context: CanvasRenderingContext2D, palette: Palette, geometry: GridGeometry) => void;
  /** Whether to write what stands in the cells. */
  readonly withLetters?: boolean;
  /** The cell in a frame. */
  readonly lit?: number | null;
  /** Marks over the cells, as SVG. */
  readonly children?: (geometry: GridGeometry) => ReactNode;
}

const unit: Domain = [0, 1];

/**
 * A gridworld: a colour for each cell, and over it triangles, arrows, letters and further marks. Triangles, arrows and
 * letters are left out where cells are smaller than 14 pixels. With `onAt` it is a control: one tab stop, arrow keys.
 */
export function GridView(props: Props) {
  const { map, width, height, largestCell, values, domain = unit, actions, arrows } = props;
  const { withLetters = true, paint, lit, at, onAt, name, children } = props;
  const { rows, columns, letters } = map;
  const geometry = useMemo(
    () => gridGeometry({ rows, columns }, { width, height }, largestCell),
    [rows, columns, width, height, largestCell],
  );
  const pixels = useRef<FieldPixels>(null);
  const [low, high] = domain;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette) => {
      pixels.current ??= new FieldPixels();
      const field: Field = { rows, columns, letters, values: values ?? null, domain: [low, high] };
      pixels.current.draw(context, palette, field, geometry.width, geometry.height);
      paint?.(context, palette, geometry);
      drawLines(context, palette, geometry, field);
      if (marksFit(geometry.cell)) {
        if (actions) drawTriangles(context, palette, geometry, letters, actions, [low, high]);
        if (arrows) drawArrows(context, palette, geometry, letters, arrows);
      }
      if (withLetters) drawLetters(context, palette, geometry, letters);
    },
    [rows, columns, letters, values, low, high, geometry, paint, actions, arrows, withLetters],
  );
  const framed = lit === undefined ? at : lit;
  const isControl = onAt !== undefined && at !== undefined;
  return (
    <div className="grid-view" style={{ width: geometry.width, height: geometry.height }}>
      <CanvasLayer width={geometry.width} height={geometry.height} draw={draw} />
      <svg
        className="grid-marks"
        width={geometry.width}
        height={geometry.height}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        {...(isControl ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
      >
        {children?.(geometry)}
        {framed !== undefined && framed !== null && <CellMark geometry={geometry} cell={framed} />}
      </svg>
      {isControl && (
        <GridSurface {...props} at={at} onAt={onAt} geometry={geometry} letters={letters} name={name} />
      )}
    </div>
  );
}
