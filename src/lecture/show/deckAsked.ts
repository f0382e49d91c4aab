import { quote } from "../../math/quote.ts";
import { type DeckInUse, deckInUse } from "../own/deckInUse.ts";
import { onlySection } from "./sections.ts";

/**
 * The lecture that the address of the page asks for, or where it says "?section=…" that chapter of it; what could not be had is
 * said. Never rejects.
 */
export async function deckAsked(): Promise<DeckInUse> {
  const inUse = await deckInUse();
  const section = sectionAsked();
  const deck = onlySection(inUse.deck, section);
  if (section === "" || deck !== inUse.deck) return { ...inUse, deck };
  return {
    ...inUse,
    notices: [...inUse.notices, `The lecture has no section ${quote(section)}: here is all of it.`],
  };
}

/** The chapter that the address of the page asks for; "" for the whole lecture. */
export const sectionAsked = (): string => new URLSearchParams(location.search).get("section") ?? "";
