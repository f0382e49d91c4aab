import { useCallback, useId, useLayoutEffect, useRef, useState } from "react";
import { type DrawCells, type Layer, useGrid } from "./context.ts";

interface Props {
  /** Called again when it, the grid or the theme changes, so memoise it. */
  readonly draw: DrawCells;
  /** What moves has a canvas of its own: the others need not be drawn again for it. */
  readonly canvas?: "shared" | "own";
}

/** A layer of a grid that is drawn on a canvas: over the layers written before it, under those written after it. */
export function GridLayer({ draw, canvas = "shared" }: Props) {
  const add = useGrid().add[canvas];
  const place = useRef<SVGGElement>(null);
  const key = useId();
  useLayoutEffect(() => {
    if (place.current) return add({ key, draw, place: place.current });
  }, [add, key, draw]);
  return <g ref={place} />;
}

/** The layers of a grid, in the order in which they are written, and how one is added. */
export function useLayers(): readonly [readonly Layer[], (layer: Layer) => () => void] {
  const [layers, set] = useState<readonly Layer[]>([]);
  const add = useCallback((layer: Layer) => {
    set((others) => [...others, layer].toSorted(byPlace));
    return () => set((all) => all.filter((one) => one !== layer));
  }, []);
  return [layers, add];
}

const byPlace = (one: Layer, other: Layer) =>
  one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
