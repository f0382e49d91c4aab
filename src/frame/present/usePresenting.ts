import { useCallback, useContext, useEffect, useState } from "react";
import { LeadContext } from "./lead.ts";

const WORD = "present";

const pieces = () => location.search.slice(1).split("&");
const isWord = (piece: string) => piece.split("=")[0] === WORD;
const say = (search: readonly string[], hash: string) =>
  history.replaceState(
    history.state,
    "",
    location.pathname + (search.length > 0 ? `?${search.join("&")}` : "") + hash,
  );

export interface Presenting {
  readonly presenting: boolean;
  /** It has the page or the screen to itself: keys that are pressed there are its own. */
  readonly isAlone: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
}

/**
 * Presenter mode is in the address: `present` on a figure's own page, and on a chapter's for the figure after the "#". A figure
 * that is led is always presented.
 */
export function usePresenting(slug: string, solo: boolean): Presenting {
  const [presenting, setPresenting] = useState(false);
  const lead = useContext(LeadContext);
  useEffect(() => {
    const read = () => {
      const named = location.hash.slice(1) || document.querySelector("[data-figure]")?.id;
      setPresenting(pieces().some(isWord) && (solo || named === slug));
    };
    read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [slug, solo]);
  const enter = useCallback(() => {
    say(
      [...pieces().filter((piece) => piece !== "" && !isWord(piece)), WORD],
      solo ? location.hash : `#${slug}`,
    );
    setPresenting(true);
  }, [slug, solo]);
  const leave = useCallback(() => {
    say(
      pieces().filter((piece) => piece !== "" && !isWord(piece)),
      location.hash,
    );
    setPresenting(false);
  }, []);
  const isAlone = lead ? lead.isShown : solo || presenting;
  return { presenting: presenting || lead !== null, isAlone, enter, leave };
}
