import { useState } from "react";

/**
 * The furthest time that the reader has come to: curves are drawn as far as that, so that nobody is told how it goes on.
 * It begins anew at the first time, and with a new `era`.
 */
export function useReached(t: number, first: number, era: unknown): number {
  const [seen, setSeen] = useState({ era, t });
  const reached = seen.era === era && t > first ? Math.max(seen.t, t) : t;
  if (seen.era !== era || seen.t !== reached) setSeen({ era, t: reached });
  return reached;
}
