import { type Plan, planOf } from "../plan.ts";
import type { Slide } from "./slide.ts";

const MINUTE = 60_000;

/** Minutes ahead of the plan (below zero), behind it (above), or 0: within the time of the slide that is on. */
export function minutesBehind({ starts, minutes }: Plan, index: number, elapsed: number): number {
  const now = elapsed / MINUTE;
  const from = starts[index] ?? 0;
  const to = starts[index + 1] ?? minutes;
  return now < from ? now - from : Math.max(0, now - to);
}

/** That, to be read from a lectern. */
export function paceInWords(behind: number): string {
  const minutes = Math.round(Math.abs(behind));
  if (minutes === 0) return "on time";
  return `${minutes} min ${behind > 0 ? "behind" : "ahead"}`;
}

/** A chapter's time. */
export interface ChapterPace {
  /** Its address; "" for what belongs to none. */
  readonly chapter: string;
  /** Minutes. */
  readonly planned: number;
  /** Minutes. */
  readonly spent: number;
  /** The slide that is on belongs to it. */
  readonly isOn: boolean;
}

/**
 * Each chapter's time against its plan, in the order in which they come up.
 * @param spent milliseconds, by chapter
 */
export const paceOfChapters = (
  slides: readonly Slide[],
  index: number,
  spent: Readonly<Record<string, number>>,
): readonly ChapterPace[] =>
  planOf(slides).chapters.map(({ chapter, minutes }) => ({
    chapter,
    planned: minutes,
    spent: (spent[chapter] ?? 0) / MINUTE,
    isOn: slides[index]?.chapter === chapter,
  }));
