/** What a reader does to be elsewhere than at the part that the address names. */
const moves = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** So long after it was scrolled to, what is laid out around it pushes and scrolls in turns, milliseconds. */
const SETTLING = 600;

/** A page or a part that has moved by less has not moved, pixels. */
const STILL = 2;

const named = () => document.querySelector(":target");

/** Where a part stands in the window, and how far the page is scrolled. */
const placeOf = (part: Element) => ({ top: part.getBoundingClientRect().top, scrolled: scrollY });
type Place = ReturnType<typeof placeOf>;

/** Later it pushes the part, or the page is scrolled so that it stays: who does both has scrolled elsewhere. */
const isElsewhere = (now: Place, last: Place) =>
  Math.abs(now.top - last.top) >= STILL && Math.abs(now.scrolled - last.scrolled) >= STILL;

/**
 * Returns a way to lay something out without pushing away the part that the address names: what is laid out above it as it
 * is scrolled to would, by 170 pixels among the corrections. No longer once the reader, or a script, has moved on. A page that
 * was loaded again lies where the reader had left it.
 */
export function keepNamed(): (layOut: () => void) => void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  let isThere = visit?.type === "navigate";
  /** When it was first brought back, and where it stood after the last time. */
  let first = 0;
  let last: Place | null = null;
  addEventListener("hashchange", () => {
    isThere = true;
    last = null;
  });
  for (const move of moves)
    addEventListener(
      move,
      () => {
        isThere = false;
      },
      { passive: true },
    );
  return (layOut) => {
    const part = isThere ? named() : null;
    const now = performance.now();
    if (last === null) first = now;
    isThere = part !== null && (last === null || now - first < SETTLING || !isElsewhere(placeOf(part), last));
    layOut();
    if (!isThere || !part) return;
    part.scrollIntoView();
    last = placeOf(part);
  };
}
