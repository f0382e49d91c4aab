import { useCallback, useEffect, useRef, useState } from "react";
import { isStill } from "./isStill.ts";

interface Options {
  readonly t: number;
  /** Where a sweep begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly onTime: (t: number) => void;
}

/** A whole sweep takes about this long, milliseconds … */
const SWEEP = 4500;
/** … but a step is never shorter or longer than these. */
const SHORTEST = 70;
const LONGEST = 450;

/** Walks t from one end to the other, step by step; whoever wants less motion is taken to the end at once. */
export function useSweep({ t, from, to, onTime }: Options) {
  const [playing, setPlaying] = useState(false);
  // What was asked for last: the picture may be a step behind.
  const asked = useRef(t);
  useEffect(() => {
    asked.current = t;
  }, [t]);
  const ask = useCallback(
    (next: number) => {
      asked.current = next;
      onTime(next);
    },
    [onTime],
  );
  const pause = useCallback(() => setPlaying(false), []);
  const play = useCallback(() => {
    if (isStill()) return ask(to);
    if (asked.current === to) ask(from);
    setPlaying(true);
  }, [ask, from, to]);
  const goTo = useCallback(
    (next: number) => {
      setPlaying(false);
      ask(next);
    },
    [ask],
  );
  useEffect(() => {
    if (!playing) return;
    const pause = Math.min(LONGEST, Math.max(SHORTEST, SWEEP / Math.abs(to - from || 1)));
    const timer = setInterval(() => {
      if (asked.current === to) setPlaying(false);
      else if (isStill()) ask(to);
      else ask(asked.current + Math.sign(to - asked.current));
    }, pause);
    return () => clearInterval(timer);
  }, [playing, from, to, ask]);
  return { playing, play, pause, goTo };
}
