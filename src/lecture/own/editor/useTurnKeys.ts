import { useEffect } from "react";
import { turnOf } from "../../../frame/history/turnOf.ts";

/** The keys of Undo and Redo, wherever on the page they are pressed. */
export function useTurnKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const turn = event.defaultPrevented ? null : turnOf(event);
      if (turn === null) return;
      event.preventDefault();
      if (turn === "undo") undo();
      else redo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
