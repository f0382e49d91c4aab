import type { ComponentProps, ReactNode } from "react";
import { Columns } from "../marks/Columns.tsx";
import { useRoom } from "../ui/parts/roomContext.ts";
import { MapTools } from "./MapTools.tsx";
import "./gridworld.css";

interface Props extends ComponentProps<typeof MapTools> {
  /** The map's share of the width. */
  readonly share: number;
  /** The least width of what stands beside it, pixels. */
  readonly besideAtLeast?: number;
  /** The map, in the room that it may take. */
  readonly renderMap: (room: { readonly width: number; readonly height: number }) => ReactNode;
  /** What stands beside it, in this width, and what stands across below. */
  readonly children: (width: number) => ReactNode;
}

/** Of the height of a room, what the slider over a map and the legend under it take, pixels. */
const BESIDE = 84;

/** A map, large, beside it what is to be said of a cell, and its tools below; on a narrow page one under the other. */
export function MapColumns({ share, besideAtLeast = 0, renderMap, children, ...map }: Props) {
  const room = useRoom();
  return (
    <Columns share={share} rightAtLeast={besideAtLeast} gap={26} narrowBelow={640} className="map-columns">
      {({ width, left, right, narrow }) => (
        <>
          {renderMap({
            width: left,
            height: room ? room.height - BESIDE : narrow ? 340 : Math.min(560, Math.round(width * 0.42)),
          })}
          <MapTools {...map} />
          {children(right)}
        </>
      )}
    </Columns>
  );
}
