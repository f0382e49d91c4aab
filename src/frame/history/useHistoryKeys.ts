import { type RefObject, useCallback } from "react";
import type { HistoryControls } from "./historyContext.ts";
import { hasOwnUndo } from "./isTyping.ts";
import { useFigureKeys } from "./useFigureKeys.ts";

/** Ctrl-Z, Ctrl-Shift-Z and Ctrl-Y (⌘ on a Mac) go back and forth; a text that is being typed keeps them. */
export function useHistoryKeys(
  root: RefObject<Element | null>,
  isAlone: boolean,
  { undo, redo }: Pick<HistoryControls, "undo" | "redo">,
): void {
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const step = event.ctrlKey || event.metaKey ? stepOf(event) : null;
      if (step === null || hasOwnUndo(event.target)) return false;
      if (step === "undo") undo();
      else redo();
      return true;
    },
    [undo, redo],
  );
  useFigureKeys(root, { isAlone, evenAfter: true }, onKey);
}

function stepOf({ key, shiftKey }: KeyboardEvent): "undo" | "redo" | null {
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}
