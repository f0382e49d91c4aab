import { watchWithin } from "./watchWithin.ts";

/** How far down the window, in percent, the line is that a heading has to pass for its section to be the one that is read. */
const LINE = 40;

/** The headings of the sections that the contents of the page name, in order. */
export function namedHeadings(): readonly HTMLElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(".chapter-contents a");
  const ids = new Set([...links].map(({ hash }) => hash.slice(1)));
  return [...ids].flatMap((id) => document.getElementById(id) ?? []);
}

/** Tells which section the reader is in, whenever that may have changed: the last whose heading has passed the line. */
export function followSection(
  headings: readonly HTMLElement[],
  onSection: (id: string | undefined) => void,
): void {
  // All that lies above the line, however far up.
  watchWithin(`9999999px 0px -${100 - LINE}% 0px`, headings, (passed) =>
    onSection(headings.findLast((heading) => passed.has(heading))?.id),
  );
}
