import { type RefObject, useEffect, useRef } from "react";
import { type Moves, RevealSlides } from "./revealSlides.ts";

/** Slides in an element, shown by reveal.js as the deck says. */
export function useReveal(
  { index, count, blanked }: { readonly index: number; readonly count: number; readonly blanked: boolean },
  moves: Moves,
): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const slides = useRef<RevealSlides>(null);
  const shown = useRef({ index, count, blanked });
  useEffect(() => {
    shown.current = { index, count, blanked };
    slides.current?.show(shown.current);
  }, [index, count, blanked]);
  useEffect(() => {
    if (!root.current) return;
    const made = new RevealSlides(root.current, moves, shown.current);
    slides.current = made;
    return () => {
      slides.current = null;
      made.end();
    };
  }, [moves]);
  return root;
}
