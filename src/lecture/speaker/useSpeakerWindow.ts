import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { otherScreen } from "../../powers/otherScreen.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import type { Lecture } from "./deckSide.ts";
import { type ScreenBox, windowFeatures } from "./placement.ts";
import { SESSION } from "./session.ts";
import { useDeckSide } from "./useDeckSide.ts";

/** Why there is no speaker's window although it was asked for. */
export type Hindrance =
  /** The browser opens none for this page; a link by hand it does open. */
  | { readonly kind: "blocked"; readonly href: string }
  /** It could be opened, but could not follow. */
  | { readonly kind: "no channel" };

export interface SpeakerWindow {
  /** Opens it, or brings it to the front. To be called while a key or a button is pressed: browsers ask for that. */
  readonly open: () => void;
  readonly hindrance: Hindrance | null;
  readonly dismiss: () => void;
}

/** All that a deck needs for its speaker's window. */
export function useSpeakerWindow(lecture: Lecture): SpeakerWindow {
  const deckSide = useDeckSide(lecture);
  const root = useContext(RootContext);
  const opened = useRef<Window | null>(null);
  const screen = useOtherScreen();
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const open = useCallback(() => {
    const side = deckSide.current;
    if (!side) return side === undefined ? setHindrance({ kind: "no channel" }) : undefined;
    if (opened.current && !opened.current.closed) return opened.current.focus();
    const session = side.session();
    const { href } = new URL(`${root}speaker?${SESSION}=${session}`, location.href);
    opened.current = window.open(href, `elbo-room-speaker-${session}`, windowFeatures(screen.current));
    setHindrance(opened.current ? null : { kind: "blocked", href });
  }, [deckSide, root, screen]);
  const dismiss = useCallback(() => setHindrance(null), []);
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
