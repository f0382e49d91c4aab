import type { DeckCommand } from "../show/deckState.ts";
import type { Place } from "./protocol.ts";

interface Props {
  readonly place: Place;
  readonly isGone: boolean;
  /** Digits that wait for Enter. */
  readonly typed: string;
  readonly command: (command: DeckCommand) => void;
  readonly open: (dialog: "slides" | "keys") => void;
}

/** The deck's controls, large, at the foot. */
export function Controls({ place: { index, of, blanked }, isGone, typed, command, open }: Props) {
  return (
    <footer>
      <button
        type="button"
        className="speaker-button"
        disabled={isGone}
        onClick={() => command({ type: "back" })}
      >
        Back
      </button>
      <button
        type="button"
        className="speaker-button speaker-forward"
        disabled={isGone}
        onClick={() => command({ type: "forward" })}
      >
        Forward
      </button>
      <button
        type="button"
        className="speaker-button"
        disabled={isGone}
        aria-pressed={blanked}
        onClick={() => command({ type: "blank", on: !blanked })}
      >
        Blank
      </button>
      <button type="button" className="speaker-button" onClick={() => open("slides")}>
        Slides
      </button>
      <button type="button" className="speaker-button" aria-label="Keys" onClick={() => open("keys")}>
        ?
      </button>
      <p className="speaker-place">{typed === "" ? `${index + 1} of ${of}` : `To slide ${typed}: Enter`}</p>
    </footer>
  );
}
