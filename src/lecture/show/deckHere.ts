import { defaultDeck } from "../defaultDeck.ts";
import { DeckStore } from "./deckStore.ts";
import { placeIn } from "./place.ts";
import { onlySection } from "./sections.ts";

/** The deck that an address asks for, standing at its place; what could not be had is said. */
export function deckHere({ search, hash }: Pick<Location, "search" | "hash">): {
  readonly store: DeckStore;
  readonly notices: readonly string[];
} {
  const notices: string[] = [];
  const section = new URLSearchParams(search).get("section") ?? "";
  const deck = onlySection(defaultDeck, section);
  if (section !== "" && deck === defaultDeck)
    notices.push(`The lecture has no section “${section}”: here is all of it.`);
  const store = new DeckStore(deck);
  const place = placeIn(hash);
  if (place) {
    store.send({ type: "goTo", ...place });
    const { index, deck } = store.state();
    if (deck.beats[index]?.id !== place.beat)
      notices.push(`There is no slide “${place.beat}”: here is the first.`);
  }
  return { store, notices };
}
