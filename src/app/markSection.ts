import { followSection, namedHeadings } from "./sectionInSight.ts";
import { watchWithin } from "./watchWithin.ts";

/** Marks, in the contents of the page, the section that the reader is in. */
export function markSection(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".chapter-contents a");
  followSection(namedHeadings(), (current) => {
    for (const link of links)
      if (link.hash === `#${current}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  });
  hideUnderFigures();
}

/** How far below the window's edge the list stands, pixels: as in chapterContents.css. */
const TOP = 24;

/** Figures are wider than the text: while one lies over the list beside it, the list is not there. */
function hideUnderFigures(): void {
  const beside = document.querySelector<HTMLElement>(".chapter-contents-beside");
  if (!beside) return;
  const figures = document.querySelectorAll(".chapter figure");
  let stop: (() => void) | null = null;
  // As high as it is now: in a narrow window it is not there, and a window may be widened.
  const watch = (): void => {
    stop?.();
    const below = Math.min(0, beside.getBoundingClientRect().height + TOP - innerHeight);
    stop = watchWithin(`0px 0px ${below}px 0px`, figures, (over) =>
      beside.classList.toggle("chapter-contents-covered", over.size > 0),
    );
  };
  new ResizeObserver(watch).observe(beside);
  addEventListener("resize", watch);
}
