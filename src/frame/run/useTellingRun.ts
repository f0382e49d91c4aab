import { useEffect, useRef } from "react";
import type { Telling } from "../scene/useTelling.ts";
import { type Loop, useLoop } from "./useSimulation.ts";

/**
 * A scene tells when its run comes to the step `until`; what the last run had reached is no answer. Presented, the run rests
 * there: what is told is what is seen.
 *
 * @returns the step that its run has still to come to until what it tells is seen; null if it is.
 */
export function useTellingRun(
  loop: Loop,
  until: number | undefined,
  run: number,
  telling: Telling,
  isPresented: boolean,
): number | null {
  const { isTold, tell } = telling;
  const isThere = useLoop(loop, ({ snapshot }) => until !== undefined && (snapshot?.step ?? 0) >= until);
  const wasBelow = useRef<number | null>(null);
  useEffect(() => {
    if (!isThere) wasBelow.current = run;
    else if (wasBelow.current === run && !isTold) {
      tell();
      if (isPresented) loop.pause();
    }
  }, [loop, isThere, run, isTold, tell, isPresented]);
  return isThere ? null : (until ?? null);
}
