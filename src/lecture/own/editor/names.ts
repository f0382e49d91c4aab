import { chapterAt } from "../../../contents.ts";

/** "1 · Amortized VI"; of what belongs to no chapter, the lecture itself. */
export function chapterName(address: string): string {
  const chapter = chapterAt(address);
  return chapter ? `${chapter.number} · ${chapter.short}` : "The lecture";
}

/** "6.25" */
export const minutesText = (minutes: number): string => String(Number(minutes.toFixed(2)));
