import { useEffect } from "react";
import { type Turns, turnByKey } from "../../../frame/history/turnByKey.ts";

/** The keys of Undo and Redo, wherever on the page they are pressed. */
export function useTurnKeys({ undo, redo }: Turns): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && turnByKey(event, { undo, redo })) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
