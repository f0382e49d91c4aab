import { quote } from "../../knobs/quote.ts";
import { handoutAddress } from "../own/handoutAddress.ts";
import type { DeckInUse } from "../own/deckInUse.ts";
import { deckAsked, sectionAsked } from "./deckAsked.ts";
import { DeckStore } from "./deckStore.ts";
import { placeIn } from "./place.ts";

export interface DeckHere extends Pick<DeckInUse, "notices" | "sent"> {
  readonly store: DeckStore;
  /** Where the same lecture is to be printed, below the site's root. */
  readonly handout: string;
}

/** The deck that the address of the page asks for, standing at its place; what could not be had is said. */
export async function deckHere(): Promise<DeckHere> {
  const { deck, which, sent, ...asked } = await deckAsked();
  const notices = [...asked.notices];
  const store = new DeckStore(deck, which);
  // A lecture that a link carries has been taken out of the address by now.
  const place = placeIn(location.hash);
  if (place) {
    store.send({ type: "goTo", ...place });
    const { index, deck } = store.state();
    if (deck.beats[index]?.id !== place.beat)
      notices.push(`There is no slide ${quote(place.beat)}: here is the first.`);
  }
  return { store, notices, sent, handout: handoutAddress(which, sent, sectionAsked()) };
}
