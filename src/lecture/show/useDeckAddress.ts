import { useEffect } from "react";
import { settingsHash } from "../../ui/settingsHash.ts";
import { carriesLecture } from "../own/lectureLink.ts";
import { beatOf } from "./deckState.ts";
import type { DeckStore } from "./deckStore.ts";
import { hashOf, noSlide, placeIn, placeOn } from "./place.ts";

/**
 * The address holds the place: a new entry of the history for each slide, the same one for its steps. Back, Forward and an
 * address that is typed lead to what they name, or say that it is not there. What the entries hold else stays: a lecture that was
 * sent.
 */
export function useDeckAddress(store: DeckStore, notify: (notice: string) => void): void {
  useEffect(() => {
    let beat = beatOf(store.state())?.id;
    const write = (isNew: boolean) => {
      const hash = hashOf(store.state());
      if (hash === location.hash) return;
      const address = location.pathname + location.search + hash;
      if (isNew) history.pushState(history.state, "", address);
      else history.replaceState(history.state, "", address);
    };
    const onChange = () => {
      const now = beatOf(store.state())?.id;
      const isNew = now !== beat;
      beat = now;
      write(isNew);
    };
    const onTurn = () => {
      // A link to another lecture: it comes as it would in a window of its own.
      if (carriesLecture(location.hash)) return location.reload();
      if (location.hash === settingsHash) return;
      const asked = placeIn(location.hash);
      const { deck } = store.state();
      const place = asked && placeOn(deck, asked);
      if (asked && !place) notify(noSlide(asked));
      const target = place ?? (deck.beats[0] && { beat: deck.beats[0].id, step: 0 });
      if (!target) return;
      beat = target.beat;
      store.send({ type: "goTo", ...target });
      write(false);
    };
    // The settings have heard by now that they were asked for: the address is the slide's again.
    const onHash = () => {
      if (location.hash === settingsHash) write(false);
    };
    write(false);
    const forget = store.subscribe(onChange);
    addEventListener("popstate", onTurn);
    addEventListener("hashchange", onHash);
    return () => {
      forget();
      removeEventListener("popstate", onTurn);
      removeEventListener("hashchange", onHash);
    };
  }, [store, notify]);
}
