import { useEffect } from "react";
import type { Telling } from "../scene/useTelling.ts";
import { isTaken } from "./isTaken.ts";
import type { Lead } from "./lead.ts";
import "./ledBar.css";

interface Props {
  readonly lead: Lead;
  readonly telling: Telling;
  /** Shows all knobs, or those alone that the scene is about. */
  readonly onKnobs: () => void;
  /** Takes the next step if there is one, and says whether there was. */
  readonly forward: () => boolean;
}

/** The line of a figure that a deck leads: its steps are the deck's, whose buttons stand where it leaves room for them. */
export function LedBar({ lead, telling, onKnobs, forward }: Props) {
  const { hear, isTold: toldBefore, isShown } = lead;
  const { isTold, tell } = telling;
  useEffect(() => hear(forward), [hear, forward]);
  useEffect(() => {
    if (toldBefore && !isTold) tell();
  }, [toldBefore, isTold, tell]);
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isTaken(event) && event.key.toLowerCase() === "k") onKnobs();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isShown, onKnobs]);
  return (
    <div className="presenter-bar presenter-bar-led">
      <button type="button" title="All knobs (K)" onClick={onKnobs}>
        Knobs
      </button>
    </div>
  );
}
