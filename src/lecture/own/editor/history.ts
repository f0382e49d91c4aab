import { type History, pushed } from "../../../knobs/history.ts";
import type { OwnLecture } from "../ownLecture.ts";

/** A lecture that is being changed, what it was before, and what was undone. */
export type LectureHistory = History<OwnLecture>;

/**
 * The history with a change; the same if it changes nothing.
 * @param group changes of one group in a row are undone together: the text that is being typed.
 */
export function changedBy(
  history: LectureHistory,
  change: (lecture: OwnLecture) => OwnLecture,
  group?: string,
): LectureHistory {
  const next = change(history.present);
  if (next === history.present) return history;
  const names = group === undefined ? [] : [group];
  return pushed(history, next, { names, at: 0, press: 0, isHeld: true }, Object.is);
}
