/** How far down the window, in percent, the line is that a heading has to pass for its section to be the one that is read. */
const LINE = 40;

/** Marks, in the contents of the page, the section that the reader is in: the last whose heading has passed the line. */
export function markSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".chapter-contents a")];
  const named = new Set(links.map(({ hash }) => document.getElementById(hash.slice(1))));
  const headings = [...named].filter((heading) => heading !== null);
  // All that lies above the line, however far up.
  watchWithin(`9999999px 0px -${100 - LINE}% 0px`, headings, (passed) => {
    const current = headings.findLast((heading) => passed.has(heading));
    for (const link of links)
      if (link.hash === `#${current?.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  });
  hideUnderFigures();
}

/** Tells, whenever that changes, which of these lie within the window with this margin. Gives back what ends that. */
function watchWithin(
  rootMargin: string,
  targets: Iterable<Element>,
  onChange: (within: ReadonlySet<Element>) => void,
): () => void {
  const within = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) within[isIntersecting ? "add" : "delete"](target);
      onChange(within);
    },
    { rootMargin },
  );
  for (const target of targets) observer.observe(target);
  return () => observer.disconnect();
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
