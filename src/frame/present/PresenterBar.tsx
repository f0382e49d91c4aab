import { useEffect } from "react";
import type { Scene } from "../contract.ts";

interface Props {
  readonly scenes: readonly Scene[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
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

/** The lecturer's line: the scene's note, large; arrows or a clicker walk through the scenes, Escape leaves. */
export function PresenterBar({ scenes, chosen, onChoose, onLeave }: Props) {
  const at = scenes.findIndex(({ name }) => name === chosen);
  const previous = scenes[at - 1];
  const next = scenes[at + 1];
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const scene = FORWARD.has(event.key) ? next : BACK.has(event.key) ? previous : undefined;
      if (event.key === "Escape") onLeave();
      if (FORWARD.has(event.key) || BACK.has(event.key)) event.preventDefault();
      if (scene) onChoose(scene.name);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [previous, next, onChoose, onLeave]);
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
      <p className="presenter-note" aria-live="polite">
        {at >= 0 ? (
          <>
            <b>{scenes[at].title}.</b> {scenes[at].note}
          </>
        ) : (
          "Press → for the first scene."
        )}
      </p>
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
