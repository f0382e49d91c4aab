import { followSection, namedHeadings } from "../sectionInSight.ts";
import { watchWithin } from "../watchWithin.ts";
import { addProgress } from "./kept.ts";
import { beginReading, type Glance, isRead, look } from "./reading.ts";
import { wordsUnder } from "./wordsUnder.ts";

/** How often a page that is scrolled is looked at, milliseconds. */
const PACE = 250;

/**
 * Keeps which sections of a chapter are read, and where its reader was last. Nothing is measured while the page scrolls:
 * observers say which headings are in the window.
 *
 * @param chapter its address
 */
export function watchReading(chapter: string): void {
  const headings = namedHeadings();
  const after = document.querySelector(".shell-turn");
  if (headings.length === 0 || !after) return;
  /** What stands right after each section. */
  const ends = new Map(headings.map(({ id }, i) => [id, headings[i + 1] ?? after]));
  const words = new Map(headings.map((heading, i) => [heading.id, wordsUnder(heading, headings[i + 1])]));

  let here: string | null = null;
  let inWindow: ReadonlySet<Element> = new Set();
  const idsWhere = (holds: (heading: HTMLElement) => boolean) =>
    new Set(headings.filter(holds).map(({ id }) => id));
  const glance = (): Glance => ({
    at: performance.now(),
    here,
    begin: idsWhere((heading) => inWindow.has(heading)),
    end: idsWhere(({ id }) => inWindow.has(ends.get(id) ?? after)),
    isAway: document.hidden,
  });

  let reading = beginReading(glance());
  let known: ReadonlySet<string> = new Set();
  const placeOf = (id: string) => `${chapter}#${id}`;
  const lookUp = () => {
    const before = reading.settled;
    reading = look(reading, glance());
    const read = idsWhere(({ id }) => isRead(reading, id, words.get(id) ?? 0));
    const { settled } = reading;
    const hasMoved = settled !== null && settled !== before;
    if (read.size === known.size && !hasMoved) return;
    known = read;
    addProgress({
      read: new Set([...read].map(placeOf)),
      ...(settled !== null && { last: { place: placeOf(settled), at: Date.now() } }),
    });
  };

  followSection(headings, (id) => {
    lookUp();
    here = id ?? null;
    lookUp();
  });
  watchWithin("0px", [...headings, after], (within) => {
    inWindow = within;
    lookUp();
  });
  const whileScrolled = () => {
    if (performance.now() - reading.glance.at >= PACE) lookUp();
  };
  addEventListener("scroll", whileScrolled, { passive: true });
  document.addEventListener("visibilitychange", lookUp);
  addEventListener("pagehide", lookUp);
}
