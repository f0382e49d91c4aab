import { useEffect } from "react";
import type { Scene } from "../contract.ts";
import { SceneNote } from "../scene/SceneNote.tsx";
import type { Telling } from "../scene/useTelling.ts";

interface Props {
  readonly scenes: readonly Scene[];
  readonly telling: Telling;
  /** The step at which the run shows what the scene tells, where it has not come so far. */
  readonly ahead: number | null;
  readonly onChoose: (name: string) => void;
  /** Sets a run going; left out where there is none, or it goes already. */
  readonly onPlay?: (() => void) | undefined;
  readonly onLeave: () => void;
}

const FORWARD = new Set(["ArrowRight", "PageDown"]);
const BACK = new Set(["ArrowLeft", "PageUp"]);

/** Keys that a control needs for itself are left to it. */
const isTaken = (event: KeyboardEvent) =>
  event.defaultPrevented ||
  event.altKey ||
  event.ctrlKey ||
  event.metaKey ||
  (event.target instanceof Element &&
    event.key.startsWith("Arrow") &&
    event.target.closest(
      "input, select, textarea, [role=slider], [role=application], .figure-stage [tabindex]",
    ) !== null);

/**
 * The lecturer's line: the scene's note, large; arrows or a clicker walk through the scenes, Escape leaves. A scene that asks
 * takes two presses: the first tells, or sets the run going that will tell.
 */
export function PresenterBar({ scenes, telling, ahead, onChoose, onPlay, onLeave }: Props) {
  const { scene, isTold, tell } = telling;
  const tellsByItself = scene?.until !== undefined;
  const at = scene ? scenes.indexOf(scene) : -1;
  const previous = scenes[at - 1];
  const next = scenes[at + 1];
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      if (event.key === "Escape") onLeave();
      const isForward = FORWARD.has(event.key);
      if (!isForward && !BACK.has(event.key)) return;
      event.preventDefault();
      if (isForward && !isTold) return tellsByItself && onPlay ? onPlay() : tell();
      const scene = isForward ? next : previous;
      if (scene) onChoose(scene.name);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [previous, next, isTold, tell, tellsByItself, onChoose, onPlay, onLeave]);
  return (
    <div className="presenter-bar">
      <button
        type="button"
        aria-label="Previous scene"
        disabled={!previous}
        onClick={() => previous && onChoose(previous.name)}
      >
        ‹
      </button>
      <div className="presenter-note" aria-live="polite">
        {scene ? <SceneNote {...{ telling, ahead }} isTitled /> : "Press → for the first scene."}
      </div>
      <span className="presenter-place">{scenes.length > 0 && `${at + 1}/${scenes.length}`}</span>
      <button
        type="button"
        aria-label="Next scene"
        disabled={!next}
        onClick={() => next && onChoose(next.name)}
      >
        ›
      </button>
      <button type="button" aria-label="Leave presenter mode" title="Leave (Escape)" onClick={onLeave}>
        ×
      </button>
    </div>
  );
}
