import type { DeckState } from "./deckState.ts";
import type { Tools } from "./useTools.ts";

interface Props {
  readonly state: DeckState;
  readonly moves: { readonly forward: () => void; readonly back: () => void };
  readonly tools: Tools;
  /** Opens the speaker's window. */
  readonly onSpeaker: () => void;
}

/** The deck's own buttons, at the foot. */
export function DeckControls({ state, moves, tools, onSpeaker }: Props) {
  const { deck, index } = state;
  return (
    <div className="lecture-controls" role="group" aria-label="Slides">
      <button type="button" aria-label="Back" title="Back (Page Up)" onClick={moves.back}>
        ‹
      </button>
      <button
        type="button"
        className="lecture-place"
        aria-label={`All slides; this is ${index + 1} of ${deck.beats.length}`}
        title="All slides (O)"
        onClick={() => tools.open("overview")}
      >
        {deck.beats.length === 0 ? 0 : index + 1}/{deck.beats.length}
      </button>
      <button type="button" aria-label="Forward" title="Forward (Page Down)" onClick={moves.forward}>
        ›
      </button>
      <button type="button" aria-label="Speaker’s window" title="Speaker’s window (S)" onClick={onSpeaker}>
        S
      </button>
      <button type="button" aria-label="Keys" title="Keys (?)" onClick={() => tools.open("help")}>
        ?
      </button>
    </div>
  );
}
