import { useCallback, useContext, useEffect } from "react";
import type { Scene } from "../contract.ts";
import type { Telling } from "../scene/useTelling.ts";
import { isTaken } from "./isTaken.ts";
import { LeadContext } from "./lead.ts";
import { LedBar } from "./LedBar.tsx";

interface Props {
  readonly scenes: readonly Scene[];
  readonly telling: Telling;
  /** The beat of a lead that has set the figure last. */
  readonly setBy: string | null;
  readonly onChoose: (name: string) => void;
  /** Sets a run going; left out where there is none, or it goes already. */
  readonly onPlay?: (() => void) | undefined;
  /** Shows all knobs, or those alone that the scene is about. */
  readonly onKnobs: () => void;
  /** Shows the figure's QR code to the room; `frame/share` hears its key. */
  readonly onCode: () => void;
  readonly onLeave: () => void;
}

const FORWARD = new Set(["ArrowRight", "PageDown"]);
const BACK = new Set(["ArrowLeft", "PageUp"]);

/**
 * The lecturer's line: arrows or a clicker walk through the scenes, K shows all knobs, Escape leaves. A scene that asks takes
 * two presses: the first tells, or sets the run going that will tell. Led by a deck, the line is `LedBar`.
 */
export function PresenterBar(props: Props) {
  const lead = useContext(LeadContext);
  const { telling, setBy, onPlay, onKnobs } = props;
  const { scene, isTold, tell } = telling;
  const tellsByItself = scene?.until !== undefined;
  // A figure that is still being set takes the press and does nothing: it would answer for the beat before.
  const isStanding = lead === null || lead.beat === setBy;
  const forward = useCallback(() => {
    if (!isStanding) return true;
    if (isTold) return false;
    if (tellsByItself && onPlay) onPlay();
    else tell();
    return true;
  }, [isStanding, isTold, tellsByItself, onPlay, tell]);
  return lead ? <LedBar {...{ lead, telling, onKnobs, forward }} /> : <OwnBar {...props} forward={forward} />;
}

interface OwnProps extends Props {
  /** Takes the next step of the scene if there is one, and says whether there was. */
  readonly forward: () => boolean;
}

function OwnBar({ scenes, telling, onChoose, onKnobs, onCode, onLeave, forward }: OwnProps) {
  const { scene } = telling;
  const at = scene ? scenes.indexOf(scene) : -1;
  const previous = scenes[at - 1];
  const next = scenes[at + 1];
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === "Escape") onLeave();
      if (event.key === "k" || event.key === "K") onKnobs();
      const isForward = FORWARD.has(event.key);
      if (!isForward && !BACK.has(event.key)) return;
      event.preventDefault();
      if (isForward && forward()) return;
      const scene = isForward ? next : previous;
      if (scene) onChoose(scene.name);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [previous, next, forward, onChoose, onKnobs, onLeave]);
  return (
    <div className="presenter-bar">
      <button type="button" title="All knobs (K)" onClick={onKnobs}>
        Knobs
      </button>
      <button
        type="button"
        aria-label="Previous scene"
        disabled={!previous}
        onClick={() => previous && onChoose(previous.name)}
      >
        ‹
      </button>
      <span className="presenter-place">{scenes.length > 0 && `${at + 1}/${scenes.length}`}</span>
      <button
        type="button"
        aria-label="Next scene"
        disabled={!next}
        onClick={() => next && onChoose(next.name)}
      >
        ›
      </button>
      <button type="button" aria-label="QR code" title="QR code (Q)" onClick={onCode}>
        <QrSign />
      </button>
      <button type="button" aria-label="Leave presenter mode" title="Leave (Escape)" onClick={onLeave}>
        ×
      </button>
    </div>
  );
}

/** The three corners by which a QR code is known. */
const QrSign = () => (
  <svg
    viewBox="0 0 14 14"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    <path d="M1 1h4v4h-4z M9 1h4v4h-4z M1 9h4v4h-4z M8 9h2m2 0h2M9 11v3m3-2v2" />
  </svg>
);
