import { createContext, useContext } from "react";
import type { Palette } from "../palette.ts";
import type { GridGeometry } from "./geometry.ts";

/** What every mark on a grid knows of it. */
export interface Cells {
  readonly geometry: GridGeometry;
  /** What stands in the cells, as in a map. */
  readonly letters: string;
}

/** Draws a layer of a canvas. */
export type DrawCells = (context: CanvasRenderingContext2D, palette: Palette, cells: Cells) => void;

/** A layer as it is handed to its grid. */
export interface Layer {
  readonly key: string;
  readonly draw: DrawCells;
  /** The element that stands where the layer was written: layers lie in the order of these. */
  readonly place: Element;
}

interface Grid extends Cells {
  /** Puts a layer on the canvas that all layers share, or on one of its own; gives back how to take it away. */
  readonly add: Readonly<Record<"shared" | "own", (layer: Layer) => () => void>>;
}

export const GridContext = createContext<Grid | null>(null);

/** The grid that a mark is drawn on. */
export function useGrid(): Grid {
  const grid = useContext(GridContext);
  if (!grid) throw new Error("This mark belongs into a GridView.");
  return grid;
}
