import type { Beat } from "./beat.ts";

/** How long a lecture has, minutes; the one that the site gives takes all of it. */
export const wholeLecture = 75;

/** What a lecture spends on one of its chapters. */
export interface ChapterPlan {
  /** The chapter's address; "" for what belongs to none. */
  readonly chapter: string;
  /** When its first beat begins, in minutes from the start of the lecture. */
  readonly start: number;
  /** What all its beats take, also where others stand between them. */
  readonly minutes: number;
}

/** When everything in a lecture is planned to happen, in minutes from its start. */
export interface Plan {
  /** When each beat begins, in the order of the beats. */
  readonly starts: readonly number[];
  /** In the order in which they first come. */
  readonly chapters: readonly ChapterPlan[];
  /** What all beats take together. */
  readonly minutes: number;
}

/** Adds up what the beats are planned to take. */
export function planOf(beats: readonly Pick<Beat, "chapter" | "minutes">[]): Plan {
  const starts: number[] = [];
  const chapters = new Map<string, ChapterPlan>();
  let clock = 0;
  for (const { chapter, minutes } of beats) {
    starts.push(clock);
    const { start, minutes: before } = chapters.get(chapter) ?? { start: clock, minutes: 0 };
    chapters.set(chapter, { chapter, start, minutes: before + minutes });
    clock += minutes;
  }
  return { starts, chapters: [...chapters.values()], minutes: clock };
}
