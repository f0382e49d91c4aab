import type { Beat, Deck } from "../../beat.ts";
import { beatsOf } from "../deckOf.ts";
import type { Entry, OwnLecture } from "../ownLecture.ts";

/** An entry that this site can show, as a line of the list. */
export interface Row {
  readonly entry: Entry;
  readonly beat: Beat;
  /** Its number in the lecture, from 1; null where it is hidden. */
  readonly number: number | null;
  /** The first of its chapter, or of a stretch of it. */
  readonly isFirst: boolean;
}

/** The lines of a lecture, without what this site lacks. */
export function rowsOf(lecture: OwnLecture, base: Deck): readonly Row[] {
  const beats = beatsOf(lecture, base);
  let shown = 0;
  let chapter: string | null = null;
  return lecture.entries.flatMap((entry, i) => {
    const beat = beats[i];
    if (!beat) return [];
    const isFirst = beat.chapter !== chapter;
    chapter = beat.chapter;
    return [{ entry, beat, number: entry.hidden ? null : ++shown, isFirst }];
  });
}
