import { quote } from "../../knobs/quote.ts";
import { type DeckInUse, deckInUse } from "../own/deckInUse.ts";
import { DeckStore } from "./deckStore.ts";
import { placeIn } from "./place.ts";
import { onlySection } from "./sections.ts";

export interface DeckHere extends Pick<DeckInUse, "notices" | "sent"> {
  readonly store: DeckStore;
}

/** The deck that the address of the page asks for, standing at its place; what could not be had is said. */
export async function deckHere(): Promise<DeckHere> {
  const { deck: whole, which, sent, ...inUse } = await deckInUse();
  // A lecture that a link carries has been taken out of the address by now.
  const { search, hash } = location;
  const notices = [...inUse.notices];
  const section = new URLSearchParams(search).get("section") ?? "";
  const deck = onlySection(whole, section);
  if (section !== "" && deck === whole)
    notices.push(`The lecture has no section “${section}”: here is all of it.`);
  const store = new DeckStore(deck, which);
  const place = placeIn(hash);
  if (place) {
    store.send({ type: "goTo", ...place });
    const { index, deck } = store.state();
    if (deck.beats[index]?.id !== place.beat)
      notices.push(`There is no slide ${quote(place.beat)}: here is the first.`);
  }
  return { store, notices, sent };
}
