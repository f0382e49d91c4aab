import { make } from "./make.ts";
import type { ChapterStanding, Share } from "./standing.ts";

/** One bar for each section, full where it was read, and how much of the chapter was read and answered, in words. */
export function chapterLine({ sections, predictions, exercises }: ChapterStanding): HTMLElement {
  const bars = make("span", "progress-bars", ...sections.map(bar));
  bars.ariaHidden = "true";
  const read = { done: sections.filter((isRead) => isRead).length, of: sections.length };
  const asked = [told(predictions, "prediction"), told(exercises, "exercise")].filter((text) => text !== "");
  return make(
    "p",
    "progress-line",
    bars,
    make("span", "", told(read, "section")),
    make("span", "", asked.join(" · ")),
  );
}

const bar = (isRead: boolean) => make("span", isRead ? "progress-read" : "");

/** "3 of 6 sections"; "6 sections" where none is done; nothing where there are none. */
function told({ done, of }: Share, name: string): string {
  const all = `${of} ${name}${of === 1 ? "" : "s"}`;
  if (of === 0) return "";
  return done === 0 ? all : `${done} of ${all}`;
}
