import { useState } from "react";
import { type Drag, followPointer, noHold } from "./followPointer.ts";

/** The handlers of an element that can be dragged on, or pressed: every drag follows one pointer and ignores all others. */
export function useDrag(drag: Drag) {
  const [hold] = useState(noHold);
  return followPointer(hold, drag);
}
