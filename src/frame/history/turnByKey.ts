import type { HistoryControls } from "./historyContext.ts";
import { hasOwnUndo } from "./isTyping.ts";

/** Back and forth through what was changed. */
export type Turns = Pick<HistoryControls, "undo" | "redo">;

/**
 * Ctrl-Z goes back, Ctrl-Shift-Z and Ctrl-Y (⌘ on a Mac) forth; a text that is being typed keeps them. False if it is no key of
 * these.
 */
export function turnByKey(event: KeyboardEvent, { undo, redo }: Turns): boolean {
  const turn = turnOf(event);
  if (turn === "undo") undo();
  else if (turn === "redo") redo();
  return turn !== null;
}

function turnOf({ ctrlKey, metaKey, shiftKey, key, target }: KeyboardEvent): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || hasOwnUndo(target)) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}
