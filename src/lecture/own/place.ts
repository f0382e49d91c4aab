import { chapterWith } from "../../contents.ts";
import type { Beat } from "../beat.ts";

/**
 * Where a figure is put that is added from its page: behind the last slide that shows it, else behind the last of its
 * chapter, else at the end.
 * @param beats of all entries, null where the site lacks one
 * @returns the place among the entries, counted from 0
 */
export function placeFor(figure: string, beats: readonly (Beat | null)[]): number {
  const chapter = chapterWith(figure)?.address;
  const same = beats.findLastIndex((beat) => beat?.kind === "scene" && beat.figure === figure);
  const near = same >= 0 ? same : beats.findLastIndex((beat) => beat !== null && beat.chapter === chapter);
  return near >= 0 ? near + 1 : beats.length;
}
