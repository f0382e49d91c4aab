import { type RefObject, useEffect, useMemo, useState } from "react";
import { drawEnlarged } from "../../marks/canvasRatio.ts";
import { useSizeOf } from "../../marks/useSize.ts";
import { type Room, showsOnly } from "../../ui/parts/roomContext.ts";
import { roomZoom } from "./roomZoom.ts";

/** Until it is measured: what is left of the least screen beside a note of two lines and a row of knobs. */
const BUILT = { width: 673, height: 250 };

export interface Presented {
  /** How many times all is enlarged; 1 on a page, and on a screen that is held in the hand. */
  readonly zoom: number;
  /** Null where it is not enlarged. */
  readonly room: Room | null;
}

/**
 * What a presented figure has of the screen, followed as that changes.
 * @param stage the place of its picture
 * @param parts those that its scene is about; all of them where it is undefined
 */
export function useRoomOf(
  stage: RefObject<Element | null>,
  presenting: boolean,
  parts: readonly string[] | undefined,
): Presented {
  const [screen, setScreen] = useState(1);
  useEffect(() => {
    if (!presenting) return;
    const measure = () => setScreen(roomZoom(innerWidth, innerHeight));
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [presenting]);
  const zoom = presenting ? screen : 1;
  useEffect(() => drawEnlarged(zoom), [zoom]);
  const { width, height } = useSizeOf(stage, BUILT);
  const room = useMemo(
    () => (zoom > 1 ? { width, height, shows: showsOnly(parts) } : null),
    [zoom, width, height, parts],
  );
  return { zoom, room };
}
