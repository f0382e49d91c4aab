import type { Beat } from "../beat.ts";

/** How long a lecture is meant to take, minutes. */
export const wholeLecture = 75;

export interface SectionPlan {
  /** The chapter's address; "" for what belongs to none. */
  readonly chapter: string;
  readonly slides: number;
  readonly minutes: number;
}

/** Slides and minutes of each chapter, in the order in which they come first. */
export function planOf(beats: readonly Pick<Beat, "chapter" | "minutes">[]): readonly SectionPlan[] {
  const sections = new Map<string, SectionPlan>();
  for (const { chapter, minutes } of beats) {
    const { slides, minutes: sum } = sections.get(chapter) ?? { slides: 0, minutes: 0 };
    sections.set(chapter, { chapter, slides: slides + 1, minutes: sum + minutes });
  }
  return [...sections.values()];
}
