import { Controls, hasKnobsBelow } from "../../ui/Controls.tsx";
import { CompareButtons } from "../compare/CompareButtons.tsx";
import type { Compare } from "../compare/useCompare.ts";
import type { Figure } from "../contract.ts";
import { HistoryButtons } from "../history/HistoryButtons.tsx";
import type { HistoryControls } from "../history/historyContext.ts";

interface Props {
  readonly figure: Figure;
  readonly compare: Compare;
  readonly history: HistoryControls;
  /** Of all knobs these alone. */
  readonly only: readonly string[] | undefined;
  readonly onReset: () => void;
  readonly onKeep: () => void;
}

/** The knobs of a figure; over them what turns all at once: Undo, Redo, Reset, A. */
export function FrameKnobs({ figure, compare, history, only, onReset, onKeep }: Props) {
  const knobs = { prefix: figure.slug, specs: figure.params, params: compare.params, edit: compare.edit };
  return (
    <fieldset className="figure-controls" aria-label="Knobs">
      <div className="figure-knobs">
        <span aria-hidden="true">Knobs</span>
        <HistoryButtons history={history} />
        <button
          type="button"
          className="figure-button"
          title="Every knob back to its default"
          onClick={onReset}
        >
          Reset
        </button>
      </div>
      <CompareButtons compare={compare} onKeep={onKeep} />
      <Controls {...knobs} only={only} />
      {hasKnobsBelow(figure.params) && (
        <details className="more figure-more-knobs">
          <summary>More knobs</summary>
          <Controls {...knobs} below />
        </details>
      )}
    </fieldset>
  );
}
