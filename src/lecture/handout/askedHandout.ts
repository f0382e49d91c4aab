import { keepFormulas } from "../../ui/tex/typeset.ts";
import { defaultDeck } from "../defaultDeck.ts";
import { deckAsked } from "../show/deckAsked.ts";
import { type HandoutSlide, handoutOf } from "./handoutOf.ts";

export interface AskedHandout {
  readonly title: string;
  /** Null where it is the site's whole lecture, which stands in the page. */
  readonly slides: readonly HandoutSlide[] | null;
  /** What could not be had of what the address asked for. */
  readonly notices: readonly string[];
}

/** The handout of the lecture that the address asks for. The site's gives way to it, and leaves it its formulas. */
export async function askedHandout(): Promise<AskedHandout> {
  const { deck, notices } = await deckAsked();
  const { title, beats } = deck;
  const ofSite = document.querySelector(".handout-site");
  if (deck === defaultDeck) return { title, slides: null, notices };
  if (ofSite) keepFormulas(ofSite);
  const hasOwnText = beats.some(({ kind }) => kind === "text");
  const [slides] = await Promise.all([handoutOf(deck), hasOwnText && ownTex()]);
  ofSite?.remove();
  return { title, slides, notices };
}

/** What draws the formulas of own slides: there before they are, as they may be printed at once. */
const ownTex = () => import("../../ui/tex/drawTex.ts").catch(() => null);
