import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { otherScreen } from "../../powers/otherScreen.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import type { Lecture } from "./deckSide.ts";
import { type ScreenBox, windowFeatures } from "./placement.ts";
import { SESSION } from "./session.ts";
import { useDeckSide } from "./useDeckSide.ts";

/** Why there is no speaker's window although it was asked for. */
export type Hindrance =
  /** None has come, or one is there already; a link by hand opens one more. */
  | { readonly kind: "none came" | "already open"; readonly href: string }
  /** It could be opened, but could not follow. */
  | { readonly kind: "no channel" };

export interface SpeakerWindow {
  /** Opens it. To be called while a key or a button is pressed: browsers ask for that. */
  readonly open: () => void;
  readonly hindrance: Hindrance | null;
  readonly dismiss: () => void;
}

/** Milliseconds in which a window that was opened has loaded its page and asked. */
const LOADS_IN = 5000;
/** Milliseconds in which a second press means the same window: a key that is held down opens one. */
const SAME_PRESS = 2000;

/**
 * All that a deck needs for its speaker's window. The deck holds no handle of it (placement.ts), and a browser does not say
 * whether it has opened such a window: it has where one asks.
 */
export function useSpeakerWindow(lecture: Lecture): SpeakerWindow {
  const deckSide = useDeckSide(lecture);
  const root = useContext(RootContext);
  const openedAt = useRef(Number.NEGATIVE_INFINITY);
  const screen = useOtherScreen();
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const open = useCallback(() => {
    const side = deckSide.current;
    if (!side) return side === undefined ? setHindrance({ kind: "no channel" }) : undefined;
    const { href } = new URL(`${root}speaker?${SESSION}=${side.session()}`, location.href);
    if (side.isFollowed()) return setHindrance({ kind: "already open", href });
    if (performance.now() - openedAt.current < SAME_PRESS) return;
    openedAt.current = performance.now();
    window.open(href, "_blank", windowFeatures(screen.current));
    setTimeout(() => {
      if (deckSide.current && !deckSide.current.isFollowed()) setHindrance({ kind: "none came", href });
    }, LOADS_IN);
  }, [deckSide, root, screen]);
  const dismiss = useCallback(() => setHindrance(null), []);
  const kind = hindrance?.kind;
  useEffect(() => {
    if (kind !== "none came") return;
    const looking = setInterval(() => deckSide.current?.isFollowed() && dismiss(), 500);
    return () => clearInterval(looking);
  }, [kind, deckSide, dismiss]);
  return { open, hindrance, dismiss };
}

/** The display that the deck is not on, asked for ahead: a window must be opened at once when the key is pressed. */
function useOtherScreen() {
  const other = useRef<ScreenBox | null>(null);
  useEffect(() => {
    void otherScreen().then((screen) => {
      other.current = screen;
    });
  }, []);
  return other;
}
