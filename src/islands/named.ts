/** What a reader does to be elsewhere than at the part that the address names. */
const moves = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** So long after it was scrolled to, what stands around it is still being laid out, milliseconds: a busy machine takes one second. */
const SETTLING = 3000;

/**
 * Returns a way to bring back the part that the address names after something has been laid out: what lies above it as it is
 * scrolled to would push it away, by 170 pixels among the corrections. Not once the reader has moved on; a page that was
 * loaded again lies where the reader had left it.
 */
export function keepNamed(): () => void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  let isThere = visit?.type === "navigate";
  /** When it was first brought back; null before. */
  let first: number | null = null;
  addEventListener("hashchange", () => {
    isThere = true;
    first = null;
  });
  for (const move of moves)
    addEventListener(
      move,
      () => {
        isThere = false;
      },
      { passive: true },
    );
  return () => {
    const now = performance.now();
    first ??= now;
    if (isThere && now - first < SETTLING) document.querySelector(":target")?.scrollIntoView();
  };
}
