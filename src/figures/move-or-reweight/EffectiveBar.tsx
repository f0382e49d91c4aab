import type { Colour } from "../../marks/colour.ts";
import { countOf } from "../../math/formatNumber.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import "./move-or-reweight.css";

interface Props {
  readonly count: number;
  readonly effective: number;
  readonly colour: Colour;
  readonly width: number;
  /** Draws the samples anew where φ stands; null where that changes nothing. */
  readonly onDrawAnew: (() => void) | null;
}

/** Of how many samples that all count alike the set is worth, as a bar and in words: (Σ w)²/Σ w². */
export function EffectiveBar({ count, effective, colour, width, onDrawAnew }: Props) {
  const inRoom = useRoom() !== null;
  return (
    <div className="move-or-reweight-worth" style={{ width }}>
      <ShareBar share={effective / count} colour={colour}>
        <span>
          {inRoom ? "worth" : "as good as"} <b>{countOf(effective)}</b> {inRoom ? "" : "equal"} samples
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
