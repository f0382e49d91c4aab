import { limits } from "./limits.ts";
import type { Entry, FigureEntry, OwnEntry, OwnLecture, TextEntry } from "./ownLecture.ts";

/** Changes to a lecture. Each gives a new one; the same where there is nothing to change, or no such entry. */

const withEntries = (lecture: OwnLecture, entries: readonly Entry[]): OwnLecture => ({ ...lecture, entries });

const changed = (lecture: OwnLecture, id: string, change: (entry: Entry) => Entry): OwnLecture =>
  withEntries(
    lecture,
    lecture.entries.map((entry) => (entry.id === id ? change(entry) : entry)),
  );

const isOwn = (entry: Entry): entry is OwnEntry => entry.kind !== "default";

/** Puts an entry at a place, counted from 0 without it; beyond either end, at that end. */
export function moved(lecture: OwnLecture, id: string, to: number): OwnLecture {
  const entry = lecture.entries.find((other) => other.id === id);
  if (!entry) return lecture;
  const entries = lecture.entries.filter((other) => other !== entry);
  entries.splice(Math.max(0, to), 0, entry);
  return withEntries(lecture, entries);
}

export const setHidden = (lecture: OwnLecture, id: string, hidden: boolean): OwnLecture =>
  changed(lecture, id, (entry) => ({ ...entry, hidden }));

/** Plans so many minutes for an entry, within the limits; NaN changes nothing. */
export function retimed(lecture: OwnLecture, id: string, minutes: number): OwnLecture {
  if (Number.isNaN(minutes)) return lecture;
  const planned = Math.min(limits.minutes, Math.max(0, minutes));
  return changed(lecture, id, (entry) => ({ ...entry, minutes: planned }));
}

/** Takes an own entry out; those of the site's lecture can only be hidden. */
export const removed = (lecture: OwnLecture, id: string): OwnLecture =>
  withEntries(
    lecture,
    lecture.entries.filter((entry) => entry.id !== id || !isOwn(entry)),
  );

export const renamed = (lecture: OwnLecture, title: string): OwnLecture => ({ ...lecture, title });

/** What can be changed of an own entry beside its place and time; each kind has some of it. */
export type Words = Partial<
  Pick<TextEntry, "title" | "text" | "spoken"> & Pick<FigureEntry, "spoken" | "trainsOn">
>;

/** Changes what stands on an own slide, or is said with it; what its kind does not have changes nothing. */
export const rewritten = (lecture: OwnLecture, id: string, words: Words): OwnLecture =>
  changed(lecture, id, (entry) => {
    if (!isOwn(entry)) return entry;
    return { ...entry, ...Object.fromEntries(Object.entries(words).filter(([name]) => name in entry)) };
  });

type New<E extends OwnEntry> = Omit<E, "id" | "hidden">;

/**
 * Adds an own entry at a place, counted from 0, under an id that nobody has.
 * Throws a RangeError with a sentence for the reader if the lecture is full.
 */
export function withAdded(
  lecture: OwnLecture,
  entry: New<TextEntry> | New<FigureEntry>,
  at: number,
): { readonly lecture: OwnLecture; readonly id: string } {
  if (lecture.entries.length >= limits.beats)
    throw new RangeError(`A lecture has at most ${limits.beats} slides.`);
  const last = Math.max(0, ...lecture.entries.filter(isOwn).map(({ id }) => Number(id.slice("own-".length))));
  const id = `own-${last + 1}`;
  const entries = [...lecture.entries];
  entries.splice(at, 0, { ...entry, id, hidden: false });
  return { lecture: withEntries(lecture, entries), id };
}
