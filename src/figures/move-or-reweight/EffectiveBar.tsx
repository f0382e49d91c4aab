import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { estimatorOf } from "./crowd.ts";

interface Props {
  readonly count: number;
  readonly effective: number;
  readonly kind: "reweighted" | "moved";
  /** Draws the samples anew where φ stands; null where that changes nothing. */
  readonly onDrawAnew: (() => void) | null;
}

/** How many of the samples still count, as a bar and in words. */
export function EffectiveBar({ count, effective, kind, onDrawAnew }: Props) {
  const { colour } = estimatorLook[estimatorOf[kind]];
  const rounded = effective < 10 ? effective.toFixed(1) : Math.round(effective).toLocaleString("en");
  return (
    <div className="crowd-effective">
      <span className="crowd-bar" aria-hidden="true">
        <span style={{ width: `${(100 * effective) / count}%`, background: colour }} />
      </span>
      <span className="crowd-count">
        worth <b>{rounded}</b> of {count.toLocaleString("en")} samples
      </span>
      {onDrawAnew && (
        <button type="button" onClick={onDrawAnew}>
          Draw anew at φ
        </button>
      )}
    </div>
  );
}
