import type { Plan } from "../plan.ts";
import type { DeckCommand } from "../show/deckState.ts";
import { clockText } from "../show/sections.ts";
import { elapsedOf, isRunning, type LectureClock } from "./clock.ts";
import { minutesBehind, paceInWords } from "./pace.ts";

interface Props {
  readonly clock: LectureClock;
  readonly plan: Plan;
  readonly index: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isGone: boolean;
  readonly command: (command: DeckCommand) => void;
}

/** What the button beside the clock says, and what it is called. */
const presses = {
  start: ["Start", "Start the clock"],
  pause: ["Pause", "Pause the clock"],
  goOn: ["Go on", "Go on with the clock"],
} as const;

/** The time, the lecture's time, and how far it is ahead or behind. */
export function Clock({ clock, plan, index, now, isGone, command }: Props) {
  const elapsed = elapsedOf(clock, now);
  const behind = minutesBehind(plan, index, elapsed);
  const runs = isRunning(clock);
  const hasBegun = clock.startedAt !== null;
  const isPaused = clock.pausedAt !== null;
  const [press, name] = presses[runs ? "pause" : hasBegun ? "goOn" : "start"];
  return (
    <div className="speaker-clock">
      <p>
        <b className="speaker-elapsed" role="timer" aria-label="Time elapsed">
          {clockText(elapsed / 1000)}
        </b>
        {` of ${Math.round(plan.minutes)} min`}
      </p>
      <p className="speaker-behind" data-behind={Math.round(behind) > 0}>
        {hasBegun ? `${isPaused ? "paused, " : ""}${paceInWords(behind)}` : "not begun"}
      </p>
      <button
        type="button"
        className="speaker-button"
        aria-label={name}
        disabled={isGone}
        onClick={() => command({ type: "pause", on: runs, at: Date.now() })}
      >
        {press}
      </button>
      {isPaused && (
        <button
          type="button"
          className="speaker-button"
          disabled={isGone}
          onClick={() => command({ type: "start", at: Date.now() })}
        >
          Begin anew
        </button>
      )}
      <time className="speaker-time">
        {new Date(now).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" })}
      </time>
    </div>
  );
}
