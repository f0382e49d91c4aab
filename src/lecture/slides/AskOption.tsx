import type { KeyboardEvent, MouseEvent } from "react";

interface Props {
  readonly text: string;
  readonly hands: number;
  /** Hands for all options together. */
  readonly all: number;
  /** Null as long as it is not told, or cannot be. */
  readonly isTrue: boolean | null;
  readonly onHands: (more: number) => void;
}

/** An option and its hands: a press counts one more, with Shift one fewer; so do + and − where the keyboard is on it. */
export function AskOption({ text, hands, all, isTrue, onHands }: Props) {
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "+" || key === "=") onHands(1);
    if (key === "-" || key === "−") onHands(-1);
  };
  const mark = isTrue === null ? "" : isTrue ? " slide-option-true" : " slide-option-false";
  return (
    <li className={`slide-option${mark}`}>
      <button
        type="button"
        className="slide-option-press"
        onKeyDown={onKey}
        onClick={({ shiftKey }: MouseEvent) => onHands(shiftKey ? -1 : 1)}
      >
        <span
          className="slide-option-bar"
          aria-hidden="true"
          style={{ inlineSize: `${(100 * hands) / Math.max(1, all)}%` }}
        />
        <span className="slide-option-text">
          {isTrue === true && <span className="slide-option-mark">✓ </span>}
          {text}
          {isTrue === true && <span className="visually-hidden"> (so it is)</span>}
        </span>
        <span className="slide-option-hands">
          {hands}
          <span className="visually-hidden"> {hands === 1 ? "hand" : "hands"}</span>
        </span>
      </button>
      <button
        type="button"
        className="slide-option-less"
        aria-label={`One hand fewer for ${text}`}
        disabled={hands === 0}
        onClick={() => onHands(-1)}
      >
        −
      </button>
    </li>
  );
}
