import { useGrid } from "../context.ts";
import type { Domain } from "../valueColours.ts";
import { StillCells } from "./StillCells.tsx";

interface Props {
  /** One number a cell; −∞ leaves the floor. */
  readonly values: ArrayLike<number>;
  /** The ends of the colours. */
  readonly domain: Domain;
}

/** Colours that are told apart. */
const TONES = 32;

/** A colour for each cell but walls, on the scale of `Values`. */
export function StillValues({ values, domain: [low, high] }: Props) {
  const { letters } = useGrid();
  return (
    <StillCells
      fillOf={(s) => {
        if (letters[s] === "#" || values[s] === Number.NEGATIVE_INFINITY) return null;
        const share = Math.min(1, Math.max(0, (values[s] - low) / (high - low)));
        return valueTone(Math.round(share * (TONES - 1)) / (TONES - 1));
      }}
    />
  );
}

/** The colour at a share of the scale, as CSS mixes it: what `valueColours` gives to canvases. */
function valueTone(share: number): string {
  const [from, to, part] = share < 0.5 ? ["low", "middle", 2 * share] : ["middle", "high", 2 * share - 1];
  return `color-mix(in lab, var(--value-${from}), var(--value-${to}) ${(100 * part).toFixed(0)}%)`;
}
