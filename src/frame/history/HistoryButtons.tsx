import { memo } from "react";
import type { HistoryControls } from "./historyContext.ts";

/** An arrow that turns back; mirrored, one that goes on. */
const arrow = "M6 4 2.5 7.5 6 11M3 7.5h6.5a3.5 3.5 0 0 1 0 7H7";

/** Back and forth through the changes of a figure's setting. They keep the focus where there is no step left. */
export const HistoryButtons = memo(function HistoryButtons(props: { readonly history: HistoryControls }) {
  const { canUndo, canRedo, undo, redo } = props.history;
  return (
    <>
      <button
        type="button"
        className="figure-turn"
        aria-label="Undo a change"
        title="Undo (Ctrl+Z)"
        aria-disabled={!canUndo}
        onClick={undo}
      >
        <Arrow />
      </button>
      <button
        type="button"
        className="figure-turn"
        aria-label="Redo a change"
        title="Redo (Ctrl+Shift+Z)"
        aria-disabled={!canRedo}
        onClick={redo}
      >
        <Arrow />
      </button>
    </>
  );
});

const Arrow = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={arrow} />
  </svg>
);
