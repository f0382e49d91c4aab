import { useEffect, useState } from "react";
import type { DeckState } from "./deckState.ts";
import { clockText, minutesOf, plannedEnd } from "./sections.ts";

/** The time since the first step forward, beside the time at which this slide should be over. */
export function Timer({ state: { deck, index, startedAt } }: { readonly state: DeckState }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, []);
  const elapsed = startedAt === null ? 0 : Math.max(0, now - startedAt) / 1000;
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
