import type { FigureSlug } from "../../contents.ts";
import type { DeckState } from "./deckState.ts";

/** From so many slides away a figure wakes. */
const NEAR = 2;

/** The figures of the slide that is shown, of the next ones, and of the one before. */
export function nearFigures({ deck, index }: DeckState): readonly FigureSlug[] {
  const beats = deck.beats.slice(Math.max(0, index - 1), index + NEAR + 1);
  return [...new Set(beats.flatMap((beat) => (beat.kind === "scene" ? [beat.figure] : [])))];
}

/** Figures whose run may go on out of sight. */
export const mayNotSleep = ({ deck, standing }: DeckState): readonly FigureSlug[] =>
  deck.beats.flatMap((beat) =>
    beat.kind === "scene" && beat.trainsOn && standing[beat.figure] === beat.id ? [beat.figure] : [],
  );

/** Who lives once these have come near, the one that was near longest ago first; the same array if nothing changes. */
export function livingAfter(
  living: readonly FigureSlug[],
  near: readonly FigureSlug[],
): readonly FigureSlug[] {
  const next = [...living.filter((slug) => !near.includes(slug)), ...near];
  return next.every((slug, k) => slug === living[k]) ? living : next;
}
