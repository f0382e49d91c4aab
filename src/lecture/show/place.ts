import { quote } from "../../math/quote.ts";
import { settingsHash } from "../../ui/settingsHash.ts";
import type { Deck } from "../beat.ts";
import type { DeckState } from "./deckState.ts";
import { beatOf } from "./deckState.ts";

/** A place in a lecture as its address says it. */
export interface Place {
  readonly beat: string;
  readonly step: number;
}

/** "#/the-gap" or "#/the-gap/2"; "" in an empty deck. */
export function hashOf(state: DeckState): string {
  const beat = beatOf(state);
  if (!beat) return "";
  return `#/${encodeURIComponent(beat.id)}${state.step > 0 ? `/${state.step}` : ""}`;
}

/** The place that an address names, whether or not it exists; null if it names none, as where it asks for the settings. */
export function placeIn(hash: string): Place | null {
  if (hash === settingsHash) return null;
  const [, id, step = "0"] = /^#\/([^/]+)(?:\/(\d{1,4}))?\/?$/.exec(hash) ?? [];
  if (id === undefined) return hash.length > 1 ? { beat: hash.slice(1), step: 0 } : null;
  try {
    return { beat: decodeURIComponent(id), step: Number(step) };
  } catch {
    return { beat: id, step: 0 };
  }
}

/** Where an address leads in a deck: "#/the-gap" by its name, "#12" by its number as the slides count; null if nowhere. */
export function placeOn({ beats }: Deck, { beat, step }: Place): Place | null {
  const named =
    beats.find(({ id }) => id === beat) ?? (/^\d{1,4}$/.test(beat) ? beats[Number(beat) - 1] : undefined);
  return named ? { beat: named.id, step } : null;
}

/** What is said where an address leads nowhere. */
export const noSlide = ({ beat }: Place): string => `There is no slide ${quote(beat)}: here is the first.`;
