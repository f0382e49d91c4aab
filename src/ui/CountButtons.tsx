import "./countButtons.css";

interface Props {
  /** What there is one more of: "action". */
  readonly of: string;
  /** Null where there can be no fewer, or no more. */
  readonly onFewer: (() => void) | null;
  readonly onMore: (() => void) | null;
}

/** One fewer, one more. */
export const CountButtons = ({ of, onFewer, onMore }: Props) => (
  <span className="count-buttons">
    <button
      type="button"
      aria-label={`One ${of} fewer`}
      disabled={onFewer === null}
      onClick={() => onFewer?.()}
    >
      −
    </button>
    <button type="button" aria-label={`One ${of} more`} disabled={onMore === null} onClick={() => onMore?.()}>
      +
    </button>
  </span>
);
