import { type RefObject, useEffect, useRef } from "react";
import { type DeckSide, type Lecture, openDeckSide } from "./deckSide.ts";

/**
 * Lets speakers' windows follow the lecture in this one.
 * @returns the deck's side of the channel; null before the page is there, undefined where the browser has no channels
 */
export function useDeckSide(lecture: Lecture): RefObject<DeckSide | null | undefined> {
  const side = useRef<DeckSide | null | undefined>(null);
  useEffect(() => {
    const begin = () => {
      side.current = openDeckSide(lecture);
    };
    const end = () => {
      side.current?.close();
      side.current = null;
    };
    // A page that is kept for Back keeps no channel open, and opens it again.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && begin();
    begin();
    addEventListener("pagehide", end);
    addEventListener("pageshow", comeBack);
    return () => {
      removeEventListener("pagehide", end);
      removeEventListener("pageshow", comeBack);
      end();
    };
  }, [lecture]);
  return side;
}
