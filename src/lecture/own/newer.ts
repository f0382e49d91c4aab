import type { Deck } from "../beat.ts";
import type { Entry, OwnLecture } from "./ownLecture.ts";

/** Ids of the site's own lecture that this one has not: of a later release, or left out by who made it. */
export function absentFrom({ entries }: OwnLecture, base: Deck): readonly string[] {
  const known = new Set(entries.map(({ id }) => id));
  return base.beats.map(({ id }) => id).filter((id) => !known.has(id));
}

/** The same lecture with those too, each behind what it follows in the site's own. */
export function withAbsent(lecture: OwnLecture, base: Deck): OwnLecture {
  const absent = new Set(absentFrom(lecture, base));
  const entries: Entry[] = [...lecture.entries];
  for (const [i, { id }] of base.beats.entries()) {
    if (!absent.has(id)) continue;
    const before = base.beats[i - 1]?.id;
    const at = entries.findIndex((entry) => entry.id === before) + 1;
    entries.splice(at, 0, { kind: "default", id, hidden: false, minutes: null });
  }
  return { ...lecture, entries };
}
