import { hasOwnUndo } from "./isTyping.ts";

/**
 * Which way a key goes through what was changed: Ctrl-Z back, Ctrl-Shift-Z and Ctrl-Y (⌘ on a Mac) forth. Null for other
 * keys, and where a text is being typed, which keeps them.
 */
export function turnOf(event: KeyboardEvent): "undo" | "redo" | null {
  const { ctrlKey, metaKey, key, shiftKey, target } = event;
  if (!(ctrlKey || metaKey) || hasOwnUndo(target)) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}
