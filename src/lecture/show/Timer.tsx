import { useEffect, useState } from "react";
import { elapsedOf } from "../speaker/clock.ts";
import type { DeckState } from "./deckState.ts";
import { clockText, minutesOf, plannedEnd } from "./sections.ts";

/** The time since the first step forward, beside the time at which this slide should be over. */
export function Timer({ state }: { readonly state: DeckState }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, []);
  const { deck, index } = state;
  const elapsed = elapsedOf(state, now) / 1000;
  const end = plannedEnd(deck, index) * 60;
  return (
    <div className={`lecture-timer${elapsed > end ? " lecture-timer-late" : ""}`} role="timer">
      <b>{clockText(elapsed)}</b>
      <span>
        this slide until {clockText(end)}
        {elapsed > end && ", which is past"}
      </span>
      <span>all {clockText(minutesOf(deck.beats) * 60)}</span>
    </div>
  );
}
