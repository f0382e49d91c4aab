import { searchOf } from "../../knobs/pieces.ts";
import type { DeckInUse } from "./deckInUse.ts";
import { hashOf } from "./lectureLink.ts";

/**
 * Where a lecture in use is to be printed, below the site's root.
 * @param section the chapter that is given of it; "" for all
 */
export function handoutAddress(which: DeckInUse["which"], sent: DeckInUse["sent"], section: string): string {
  const mine = which === "mine" ? ["mine"] : [];
  const chapter = section === "" ? [] : [new URLSearchParams({ section }).toString()];
  return `handout${searchOf([...mine, ...chapter])}${sent ? hashOf(sent) : ""}`;
}
