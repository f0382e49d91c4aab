import type { OwnLecture } from "../ownLecture.ts";

/** A lecture that is being changed, and what it was before. */
export interface History {
  readonly lecture: OwnLecture;
  /** The newest last. */
  readonly past: readonly OwnLecture[];
  /** What was changed last, where changes of it in a row are one: the text that is being typed. */
  readonly group: string | null;
}

/** So many changes can be undone. */
const reach = 100;

export const historyOf = (lecture: OwnLecture): History => ({ lecture, past: [], group: null });

/** The history with a change; the same if nothing has changed. */
export function changedBy(
  history: History,
  change: (lecture: OwnLecture) => OwnLecture,
  group: string | null = null,
): History {
  const lecture = change(history.lecture);
  if (lecture === history.lecture) return history;
  const isOne = group !== null && group === history.group;
  const past = isOne ? history.past : [...history.past, history.lecture].slice(-reach);
  return { lecture, past, group };
}

/** The history before its last change; the same if there was none. */
export function undone(history: History): History {
  const before = history.past.at(-1);
  return before ? { lecture: before, past: history.past.slice(0, -1), group: null } : history;
}
