import { keptProgress, onProgressChange } from "./kept.ts";

/** Marks, in the contents of a chapter's page, the sections that were read. */
export function markContents(chapter: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".chapter-contents a");
  const mark = () => {
    const { read } = keptProgress();
    for (const link of links) link.toggleAttribute("data-read", read.has(chapter + link.hash));
  };
  mark();
  onProgressChange(mark);
}
