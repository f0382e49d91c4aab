import { type PointerEvent, useCallback } from "react";
import type { TimeFrame } from "./timeFrame.ts";

/** Press or drag anywhere on a picture over time to look at that t; the slider is its twin for the keyboard. */
export function useTimeDrag(frame: TimeFrame, onTime: (t: number) => void) {
  const look = useCallback(
    (event: PointerEvent<Element>) => {
      const { left, width } = event.currentTarget.getBoundingClientRect();
      onTime(frame.timeAt(((event.clientX - left) * frame.width) / width));
    },
    [frame, onTime],
  );
  const press = useCallback(
    (event: PointerEvent<Element>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      look(event);
    },
    [look],
  );
  const move = useCallback(
    (event: PointerEvent<Element>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event);
    },
    [look],
  );
  return { onPointerDown: press, onPointerMove: move };
}
