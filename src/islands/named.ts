/** What a reader does to be elsewhere than at the part that the address names. */
const moves = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Returns a way to bring the part that the address names back to where it was scrolled to, for as long as the reader has not
 * moved on: what is laid out above it just then would push it away, by 170 pixels among the corrections. A page that was
 * loaded again lies where the reader had left it.
 */
export function keepNamed(): () => void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  let isThere = visit?.type === "navigate";
  addEventListener("hashchange", () => {
    isThere = true;
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
    if (isThere) document.querySelector(":target")?.scrollIntoView();
  };
}
