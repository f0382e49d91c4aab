import { type RefObject, useEffect } from "react";
import { isHandElsewhere, lastTouched, watchHand } from "./hand.ts";

/** What a key does; false if it is none of this figure's. */
export type OnKey = (event: KeyboardEvent) => boolean;

/** Where a key goes: to the figure that has the focus or was touched last. */
interface Reach {
  /** It has the page or the screen to itself. */
  readonly isAlone: boolean;
  /** Also after the hand has gone elsewhere on the page. */
  readonly evenAfter: boolean;
}

/** Hears the keys that are meant for a figure, wherever on the page they are pressed. */
export function useFigureKeys(root: RefObject<Element | null>, reach: Reach, onKey: OnKey): void {
  const { isAlone, evenAfter } = reach;
  useEffect(() => {
    watchHand();
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !root.current) return;
      if (isMeant(root.current, event.target, { isAlone, evenAfter }) && onKey(event)) event.preventDefault();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [root, isAlone, evenAfter, onKey]);
}

function isMeant(figure: Element, target: EventTarget | null, { isAlone, evenAfter }: Reach): boolean {
  const around = target instanceof Element ? target.closest("[data-figure]") : null;
  if (around !== null) return around === figure;
  return isAlone || (lastTouched() === figure && (evenAfter || !isHandElsewhere()));
}
