import type { ReactNode } from "react";
import { Columns } from "../marks/Columns.tsx";
import { MapTools } from "./MapTools.tsx";
import type { MapEditor } from "./useMapEditor.ts";
import "./gridworld.css";

interface Widths {
  /** What the map may take. */
  readonly room: { readonly width: number; readonly height: number };
  /** Width of what stands beside it. */
  readonly right: number;
}

interface Props {
  /** The map's share of the width. */
  readonly share: number;
  readonly editor: MapEditor;
  /** The map, and what stands beside it. */
  readonly children: (widths: Widths) => ReactNode;
}

/** The tools of a map, the map, large, and beside it what is to be said of a cell; on a narrow page below it. */
export function MapColumns({ share, editor, children }: Props) {
  return (
    <Columns share={share} gap={26} narrowBelow={640} className="map-columns">
      {({ width, left, right, narrow }) => (
        <>
          <MapTools editor={editor} />
          {children({
            room: { width: left, height: narrow ? 340 : Math.min(560, Math.round(width * 0.37)) },
            right,
          })}
        </>
      )}
    </Columns>
  );
}
