import { useCallback, useMemo, useState } from "react";
import { cellName } from "./cellParam.ts";
import { useMapEditor } from "./useMapEditor.ts";

interface MapView {
  /** The map as it stands in the address. */
  readonly map: string;
  readonly world: { readonly columns: number; readonly states: number };
  /** The cell that is looked at. */
  readonly cell: number;
  readonly edit: (patch: { readonly map?: string; readonly at?: string; readonly t?: number }) => void;
}

/** What the maps of a figure share: the brush, the cell that is looked at, the one under the mouse, and the time. */
export function useMapView({ map, world: { columns, states }, cell, edit }: MapView) {
  const editor = useMapEditor(
    map,
    useCallback((text: string) => edit({ map: text }), [edit]),
  );
  const onAt = useCallback((at: number) => edit({ at: cellName(columns, at) }), [edit, columns]);
  const onTime = useCallback((t: number) => edit({ t }), [edit]);
  const { surface } = editor;
  const pointer = usePointer(cell, states);
  return useMemo(
    () => ({ editor, onTime, pointer, surface: { ...surface, at: cell, onAt } }),
    [editor, onTime, pointer, cell, onAt, surface],
  );
}

/** What a map is given so that its cells can be chosen and painted. */
export type MapSurface = ReturnType<typeof useMapView>["surface"];

/** The cell in a frame: the one under the mouse, or else the one that is looked at. */
function usePointer(cell: number, states: number) {
  const [hovered, onHover] = useState<number | null>(null);
  const lit = hovered !== null && hovered < states ? hovered : cell;
  return useMemo(() => ({ lit, onHover }), [lit]);
}
