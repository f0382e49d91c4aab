import { memo } from "react";
import type { Compare } from "./useCompare.ts";
import "./compare.css";

interface Props {
  readonly compare: Compare;
  /** Keeps what is shown now as A. */
  readonly onKeep: () => void;
}

/** Keeps the present setting as A; then shows the one or the other. The row has the same height either way. */
export const CompareButtons = memo(function CompareButtons({ compare, onKeep }: Props) {
  const { a, showsA, flip, keep } = compare;
  if (a === null)
    return (
      <div className="figure-compare">
        <button
          type="button"
          className="figure-button"
          title="Remember this setting; then the key A flips between the two"
          onClick={onKeep}
        >
          Keep as A
        </button>
      </div>
    );
  return (
    <div className="figure-compare">
      <div className="figure-either" role="group" aria-label="Which setting is shown">
        <button type="button" aria-pressed={showsA} title="Flip (key A)" onClick={() => showsA || flip()}>
          A
        </button>
        <button type="button" aria-pressed={!showsA} title="Flip (key A)" onClick={() => showsA && flip()}>
          Now
        </button>
      </div>
      <button
        type="button"
        className="figure-button"
        aria-disabled={showsA}
        title="Keep the present setting in place of A"
        onClick={() => showsA || onKeep()}
      >
        Keep
      </button>
      <button
        type="button"
        className="figure-button figure-forget"
        aria-label="Forget A"
        title="Forget A"
        onClick={() => keep(null)}
      >
        ×
      </button>
    </div>
  );
});
