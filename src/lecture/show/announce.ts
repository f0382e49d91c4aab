import { formatNumber } from "../../math/formatNumber.ts";
import type { Beat } from "../beat.ts";
import { beatTitle } from "../slides/beatTitle.ts";
import { beatOf, type DeckState } from "./deckState.ts";

/** What a screen reader says of the slide that has come, or of its step. What figures and answers say they say themselves. */
export function announcement(state: DeckState): string {
  const beat = beatOf(state);
  if (!beat) return "This lecture has no slides.";
  if (state.blanked) return "The screen is black.";
  const term = termAt(beat, state.step);
  if (term !== undefined) return term;
  return `Slide ${formatNumber(state.index + 1)} of ${formatNumber(state.deck.beats.length)}: ${beatTitle(beat)}`;
}

const termAt = (beat: Beat, step: number): string | undefined =>
  beat.kind === "formula" ? beat.terms[step - 1]?.says : undefined;
