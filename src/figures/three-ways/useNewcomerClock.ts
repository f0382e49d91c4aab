import { useEffect, useState } from "react";
import { isStill } from "../../marks/time/isStill.ts";
import type { Newcomer } from "../../runs/threeWays/snapshot.ts";

export interface NewcomerClock {
  /** Step of the new point's own fit that is shown. */
  readonly step: number;
  readonly last: number;
  /** Shows the fit from its start again. */
  readonly again: () => void;
}

const start = () => (isStill() ? Number.POSITIVE_INFINITY : 0);

/**
 * Walks through the new point's own fit, a gradient step for each picture of the screen, whenever the point is moved.
 * At first, and where motion is unwelcome, it stands at the end.
 */
export function useNewcomerClock({ x, perPoint }: Newcomer): NewcomerClock {
  const last = perPoint.mean.length - 1;
  const [walk, setWalk] = useState({ x, step: Number.POSITIVE_INFINITY });
  const moved = walk.x !== x;
  if (moved) setWalk({ x, step: start() });
  const step = moved ? 0 : Math.min(walk.step, last);
  const walking = step < last;
  useEffect(() => {
    if (!walking) return;
    let frame = requestAnimationFrame(function next() {
      setWalk((walk) => ({ ...walk, step: isStill() ? last : walk.step + 1 }));
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [walking, last]);
  return { step, last, again: () => setWalk({ x, step: start() }) };
}
