import { handoutAddress } from "../own/handoutAddress.ts";
import type { DeckInUse } from "../own/deckInUse.ts";
import { deckAsked, sectionAsked } from "./deckAsked.ts";
import { DeckStore } from "./deckStore.ts";
import { noSlide, placeIn, placeOn } from "./place.ts";

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
  const named = placeIn(location.hash);
  const place = named && placeOn(deck, named);
  if (place) store.send({ type: "goTo", ...place });
  else if (named) notices.push(noSlide(named));
  return { store, notices, sent, handout: handoutAddress(which, sent, sectionAsked()) };
}
