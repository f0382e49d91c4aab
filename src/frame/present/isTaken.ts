import { takesLetters } from "../history/isTyping.ts";

const moved = "input, select, textarea, [role=slider], [role=application], .figure-stage [tabindex]";

/** Is this key left to the control that has the focus? Arrows where they move something, letters where they are typed. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.key.startsWith("Arrow")) return event.target.closest(moved) !== null;
  return event.key.length === 1 && takesLetters(event.target);
}
