import { useCallback, useEffect, useState } from "react";
import { isStill } from "../../marks/time/isStill.ts";

/** A whole run takes about this long, milliseconds … */
const RUN = 6000;
/** … but a step is never longer than this. */
const LONGEST = 450;

export interface MonkeyClock {
  /** The time that is shown, between 1 and T. */
  readonly time: number;
  readonly playing: boolean;
  readonly toggle: () => void;
}

const atEnd = { time: Number.POSITIVE_INFINITY, playing: false };

/** Walks from t = 1 to T when asked to; it stands at T at first, and where motion is unwelcome. */
export function useMonkeyClock(horizon: number): MonkeyClock {
  const [{ time, playing }, set] = useState(atEnd);
  const toggle = useCallback(
    () =>
      set((now) => (isStill() ? atEnd : { time: now.time < horizon ? now.time : 1, playing: !now.playing })),
    [horizon],
  );
  useEffect(() => {
    if (!playing) return;
    const step = Math.min(LONGEST, RUN / horizon);
    let last = performance.now();
    let frame = requestAnimationFrame(function next(now) {
      const passed = Math.max(0, now - last) / step;
      last = now;
      set((clock) =>
        clock.time + passed < horizon && !isStill() ? { ...clock, time: clock.time + passed } : atEnd,
      );
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, horizon]);
  return { time: Math.min(time, horizon), playing, toggle };
}
