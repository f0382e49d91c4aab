import type { DeckCommand } from "../show/deckState.ts";
import type { Deed } from "../show/keys.ts";
import { isRunning } from "./clock.ts";
import type { Place } from "./protocol.ts";
import type { Slide } from "./slide.ts";

/**
 * What a key of the speaker's window has the deck do; null where it is about the deck's own screen, or leads nowhere.
 * @param now milliseconds since 1970
 */
export function commandFor(
  wish: Deed | { readonly slide: number },
  place: Place,
  slides: readonly Slide[],
  now: number,
): DeckCommand | null {
  if (typeof wish === "object") return goTo(slides[wish.slide - 1]);
  switch (wish) {
    case "forward":
    case "enter":
      return { type: "forward" };
    case "back":
      return { type: "back" };
    case "first":
      return goTo(slides[0]);
    case "last":
      return goTo(slides.at(-1));
    case "blank":
      return { type: "blank", on: !place.blanked };
    case "escape":
      return { type: "blank", on: false };
    case "timer":
      return { type: "pause", on: isRunning(place), at: now };
    default:
      return null;
  }
}

const goTo = (slide: Slide | undefined): DeckCommand | null =>
  slide ? { type: "goTo", beat: slide.id, step: 0 } : null;
