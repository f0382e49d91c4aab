/** How far down the window, in percent, the line is that a heading has to pass for its section to be the one that is read. */
const LINE = 40;

/** Marks, in the contents of the page, the section that the reader is in: the last whose heading has passed the line. */
export function markSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".chapter-contents a")];
  const headings = [...new Set(links.map(({ hash }) => document.getElementById(hash.slice(1))))];
  const passed = new Set<Element | null>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) passed[isIntersecting ? "add" : "delete"](target);
      const current = headings.findLast((heading) => passed.has(heading));
      for (const link of links)
        if (link.hash === `#${current?.id}`) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
    },
    // All that lies above the line, however far up.
    { rootMargin: `9999999px 0px -${100 - LINE}% 0px` },
  );
  for (const heading of headings) if (heading) observer.observe(heading);
  hideUnderFigures();
}

/** How far below the window's edge the list stands, pixels: as in chapterContents.css. */
const TOP = 24;

/** Figures are wider than the text: while one lies over the list beside it, the list is not there. */
function hideUnderFigures(): void {
  const beside = document.querySelector<HTMLElement>(".chapter-contents-beside");
  if (!beside) return;
  const over = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) over[isIntersecting ? "add" : "delete"](target);
      beside.classList.toggle("chapter-contents-covered", over.size > 0);
    },
    { rootMargin: `0px 0px ${Math.min(0, beside.getBoundingClientRect().height + TOP - innerHeight)}px 0px` },
  );
  for (const figure of document.querySelectorAll(".chapter figure")) observer.observe(figure);
}
