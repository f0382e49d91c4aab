import type { Colour } from "../../marks/colour.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";
import "./move-or-reweight.css";

interface Props {
  readonly count: number;
  readonly effective: number;
  readonly colour: Colour;
  readonly width: number;
  /** Draws the samples anew where φ stands; null where that changes nothing. */
  readonly onDrawAnew: (() => void) | null;
}

/** How many of the samples still count, as a bar and in words. */
export function EffectiveBar({ count, effective, colour, width, onDrawAnew }: Props) {
  const rounded = effective < 10 ? effective.toFixed(1) : Math.round(effective).toLocaleString("en");
  return (
    <div className="move-or-reweight-worth" style={{ width }}>
      <ShareBar share={effective / count} colour={colour}>
        <span>
          worth <b>{rounded}</b> of {count.toLocaleString("en")} samples
        </span>
      </ShareBar>
      {onDrawAnew && (
        <button type="button" className="figure-button" onClick={onDrawAnew}>
          Draw anew at φ
        </button>
      )}
    </div>
  );
}
